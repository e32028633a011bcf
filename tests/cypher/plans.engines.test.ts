import neo4j, { type Driver } from "neo4j-driver";
import { loadStatements } from "../../server/src/dataset/loadDataset.ts";
import { questionParams } from "../../server/src/questions/answerQuestion.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { cypherFile } from "../../server/src/store/cypherFile.ts";
import type { CypherParams, CypherText } from "../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../server/src/store/neo4j/neo4jStore.ts";
import { neo4jParams } from "../../server/src/store/neo4j/readRecords.ts";
import { anyClaimLucene, nameLucenes } from "../../server/src/store/search/luceneWords.ts";
import { describeWithNeo4j } from "../support/engines/neo4j.ts";
import { scansOf } from "../support/oracles/scansOf.ts";
import { graphQueries } from "../support/records/graphQueries.ts";
import { exampleOf } from "../support/records/questionExamples.ts";
import { realRows } from "../support/records/realRows.ts";

const PATIENCE_MS = 300_000;

interface Planned {
  text: CypherText;
  params: CypherParams;
}

describeWithNeo4j("the plans of the queries of cypher/ on Neo4j", (server) => {
  let driver: Driver;
  let planned: Planned[];

  beforeAll(async () => {
    const { uri, user, password } = server();
    const store = createNeo4jStore({ ...server(), queryTimeoutMs: 30_000 });
    await store.write(loadStatements(await realRows()));
    await store.close();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
    planned = await everyReadQuery();
  }, PATIENCE_MS);

  afterAll(() => driver.close());

  test(
    "are anchored on an index, save where the header says what is read whole and what bounds that",
    async () => {
      const found = await Promise.all(planned.map(async (one) => [one.text, await scansIn(one)] as const));
      const unsaid = found.filter(([text, scans]) => scans.length > 0 && text.scans === undefined);
      expect(Object.fromEntries(unsaid.map(([text, scans]) => [text.name, scans]))).toEqual({});
    },
    PATIENCE_MS,
  );

  test("show a scan where there is one", async () => {
    const everything = { name: "everything", cypher: "MATCH (n) RETURN n.id AS id" };
    const oneType = { name: "one type", cypher: "MATCH (:Entity)-[r:SUPPLIES]->() RETURN r.id AS id" };
    expect(await scansIn({ text: everything, params: {} })).toEqual(["AllNodesScan n"]);
    expect(await scansIn({ text: oneType, params: {} })).toHaveLength(1);
  });

  async function scansIn({ text, params }: Planned): Promise<string[]> {
    const { summary } = await driver.executeQuery(`PROFILE ${text.cypher}`, neo4jParams(params));
    if (summary.profile === false) throw new Error(`${text.name} has no profile`);
    return scansOf(summary.profile);
  }
});

/** Every query that a route may run, each with realistic parameters. */
async function everyReadQuery(): Promise<Planned[]> {
  const bound = [...(await graphQueries()).values()].map(({ text, params, example }) => ({
    text,
    params: params.parse(example),
  }));
  const asked = readQuestions().questions.map(({ question, text }) => {
    const { id: _, limit, ...given } = exampleOf(question);
    return { text, params: { ...questionParams(question, given), maxRows: limit + 1 } };
  });
  const search = {
    text: cypherFile("search/searchCandidates"),
    params: { lucene: "search_tokens:steel", maxRows: 50 },
  };
  const words = ["northern", "magnet"];
  const worded = {
    text: cypherFile("search/entitiesWithWords"),
    params: { lucene: anyClaimLucene(words), words, types: [], country: "", maxRows: 50 },
  };
  const [lucene = ""] = nameLucenes(["=baogang", "=northernrareearth"]);
  const named = { text: cypherFile("search/entitiesNamed"), params: { lucene, maxRows: 50 } };
  return [...bound, ...asked, search, worded, named];
}
