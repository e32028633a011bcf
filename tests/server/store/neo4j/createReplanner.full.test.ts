import neo4j, { type Plan } from "neo4j-driver";
import { loadStatements } from "../../../../server/src/dataset/loadDataset.ts";
import { claimsAmong } from "../../../../server/src/graph/claims.ts";
import { createNeo4jStore } from "../../../../server/src/store/neo4j/neo4jStore.ts";
import { neo4jParams } from "../../../../server/src/store/neo4j/readRecords.ts";
import { describeWithOwnNeo4j } from "../../../support/engines/neo4j.ts";
import { startNeo4j } from "../../../support/engines/neo4jServer.ts";
import { withoutAdmin } from "../../../support/engines/withoutAdmin.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { smallGraph } from "../../../support/records/smallGraph.ts";

/** A Neo4j that does not replan by itself; by default it does for some queries after ten seconds. */
const start = () => startNeo4j({ settings: ["dbms.cypher.min_replan_interval=1h"] });

describeWithOwnNeo4j(
  "a server whose data are loaded by a user who is no administrator",
  (neo4jServer) => {
    test("has its queries planned anew as soon as it sees another data set", async () => {
      const { uri, user, password } = neo4jServer();
      const store = createNeo4jStore({ ...neo4jServer(), queryTimeoutMs: 10_000 });
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      const params = { ids: ["baogang-group", "northern-rare-earth", "baotou-steel"], known: [] };
      const ask = () => claimsAmong.run(store, params);
      /** The plan that Neo4j keeps for the query: the rows it expects at each step. */
      const kept = async () => {
        const { summary } = await driver.executeQuery(`EXPLAIN ${claimsAmong.text.cypher}`, neo4jParams(params));
        return summary.plan ? rowsOf(summary.plan) : [];
      };
      await store.write(loadStatements(smallGraph({ claims: ["a-b corroborated"] })));
      await store.health();
      await ask();
      const forSmall = await kept();

      const rows = await realRows();
      await withoutAdmin(() => store.write(loadStatements(rows)));
      await ask();
      expect(await kept()).toEqual(forSmall);

      await store.health();
      await ask();
      const forReal = await kept();
      expect(forReal).not.toEqual(forSmall);
      // Once is enough: later queries reuse the plan.
      await ask();
      expect(await kept()).toEqual(forReal);
      await driver.close();
      await store.close();
    });
  },
  { start, missing: null },
);

function rowsOf(plan: Plan): number[] {
  return [Number(plan.arguments.EstimatedRows ?? 0), ...plan.children.flatMap(rowsOf)];
}
