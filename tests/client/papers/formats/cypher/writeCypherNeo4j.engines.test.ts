import neo4j, { type Driver } from "neo4j-driver";
import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { writeCypher } from "../../../../../client/src/papers/formats/cypher/writeCypher.ts";
import { claimsBetween } from "../../../../../server/src/graph/claims.ts";
import { createNeo4jStore } from "../../../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../../../support/engines/neo4j.ts";
import { frozenBriefing } from "../../../../support/frozen/frozenBriefing.ts";
import { briefingSizes, briefingViews } from "../../../../support/records/briefingOf.ts";
import { withHostileTexts } from "../../../../support/records/hostileGraph.ts";
import { keptByUtf8 } from "../../../../support/records/realBriefings.ts";
import { sampled } from "../../../../support/tier.ts";

describeWithNeo4j("the Cypher script", (address) => {
  let driver: Driver;
  let briefings: Map<string, Briefing>;

  beforeAll(async () => {
    const { uri, user, password } = address();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    briefings = new Map();
    for (const size of sampled(briefingSizes, 3))
      briefings.set(String(size), await frozenBriefing(briefingViews[size]));
    briefings.set("hostile", withHostileTexts(await frozenBriefing(briefingViews[3])));
  });

  afterAll(() => driver.close());

  test.each([...sampled(briefingSizes, 3).map(String), "hostile"])(
    "fills an empty Neo4j with the view (%s), also when run twice",
    async (name) => {
      const briefing = briefings.get(name);
      if (briefing === undefined) throw new Error(name);
      await driver.executeQuery("MATCH (n) DETACH DELETE n");
      await run(writeCypher(briefing));
      await run(writeCypher(briefing));

      const { records } = await driver.executeQuery(
        "RETURN COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->(:Entity) } AS claims, COUNT { (:Source) } AS sources, COUNT { (:Briefing) } AS briefings",
      );
      expect(records[0]?.toObject()).toEqual({
        entities: briefing.entities.length,
        claims: briefing.claims.length,
        sources: briefing.sources.length,
        briefings: 1,
      });
      const store = createNeo4jStore({ ...address(), queryTimeoutMs: 60_000 });
      try {
        const ids = briefing.entities.map(({ id }) => id);
        expect((await store.health()).dataset).toEqual({ ...briefing.dataset, hash: briefing.hash });
        const { entities, claims } = await claimsBetween(store, { ids });
        expect(claims.toSorted(byId)).toEqual(kept(briefing.claims.map(({ claim }) => claim).toSorted(byId)));
        const withoutCounts = ({ claim_count, neighbour_count, ...columns }: (typeof entities)[number]) => columns;
        expect(entities.toSorted(byId).map(withoutCounts)).toEqual(
          kept(briefing.entities.toSorted(byId).map(withoutCounts)),
        );
      } finally {
        await store.close();
      }
      const titles = await driver.executeQuery(
        "MATCH (source:Source) RETURN source.title AS title, source.briefing_number AS number ORDER BY number",
      );
      expect(titles.records.map((record) => record.toObject())).toEqual(
        briefing.sources.map(({ number, source }) => ({ title: keptByUtf8(source.title), number })),
      );
    },
    300_000,
  );

  /** Runs statements one by one, as cypher-shell does. No text of the data has a line that ends with a semicolon. */
  async function run(script: string): Promise<void> {
    for (const statement of script.split(/;\n+/)) if (statement.trim() !== "") await driver.executeQuery(statement);
  }
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** With U+FFFD for lone surrogates, which no database stores. */
function kept<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === "string" ? keptByUtf8(part) : part));
}
