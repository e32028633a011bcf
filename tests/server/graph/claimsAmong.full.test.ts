import neo4j from "neo4j-driver";
import { claimsAmong } from "../../../server/src/graph/claims.ts";
import { neo4jSchema } from "../../../server/src/store/neo4j/neo4jSchema.ts";
import { neo4jParams } from "../../../server/src/store/neo4j/readRecords.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { hitsIn } from "../../support/oracles/hitsIn.ts";

/**
 * Claims of each hub besides those between the hubs. Reading all claims of one hub takes one or two store hits per
 * claim.
 */
const MANY = 3000;

describeWithNeo4j("on Neo4j the claims among two hubs", (server) => {
  test("are found without reading the thousands that each has with others", async () => {
    const { uri, user, password } = server();
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
    const run = (cypher: string) => driver.executeQuery(cypher, neo4jParams({ ids: ["maker", "method"], known: [] }));
    await run("MATCH (node) DETACH DELETE node");
    for (const statement of neo4jSchema()) await run(statement);
    await run(`CREATE (maker:Entity {id: 'maker', hub_counts: []}), (method:Entity {id: 'method', hub_counts: []})
      CREATE (maker)-[:DEVELOPS {id: 'wanted'}]->(method)
      WITH maker, method UNWIND range(1, ${MANY}) AS number
      CREATE (other:Entity {id: 'other-' + number})
      CREATE (maker)-[:SUPPLIES {id: 's-' + number}]->(other), (other)-[:DEVELOPS {id: 'd-' + number}]->(method)`);
    const { records, summary } = await run(`PROFILE ${claimsAmong.text.cypher}`);
    expect(records.map((record) => record.get("claim").id)).toEqual(["wanted"]);
    expect(summary.profile ? hitsIn(summary.profile) : null).toBeLessThan(MANY / 5);
    await run("MATCH (node) DETACH DELETE node");
    await driver.close();
  });
});
