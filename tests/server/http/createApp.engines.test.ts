import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { isFile } from "../../../server/src/http/defineRoute.ts";
import { routes } from "../../../server/src/http/routes.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { AppsOnNeo4j, statusOf } from "../../support/engines/appsOnNeo4j.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

describeWithNeo4j("a server on Neo4j", (neo4j) => {
  const apps = new AppsOnNeo4j();
  let url: string;
  let store: GraphStore;

  beforeAll(async () => {
    ({ url, store } = await apps.serve(neo4j()));
    await store.write([{ text: { name: "empty", cypher: "MATCH (n) DETACH DELETE n" }, params: {} }]);
  });
  afterAll(() => apps.close());

  test("an empty database is 503, and health says how to load it", async () => {
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({
      status: "unavailable",
      engine: "neo4j",
      dataset: null,
      message: "The database holds no data set yet: run npm run load",
    });
    expect(await statusOf(`${url}/api/summary`)).toMatchObject({ status: 503, code: "store_unavailable" });
  });

  test("once loaded, every route answers its example in the promised shape", async () => {
    await store.write(loadStatements(await realRows()));
    for (const { method, example, answer: schema, writes } of routes) {
      // This server keeps no desk, so it has no versions to go back to.
      if (writes !== undefined || isFile(schema) || example.path === "/desk/data") continue;
      const answer = await fetch(`${url}/api${example.path}`, {
        method,
        ...(method === "post"
          ? { headers: { "content-type": "application/json" }, body: JSON.stringify(example.body) }
          : {}),
      });
      const body = await answer.json();
      expect([example.path, answer.status]).toEqual([example.path, 200]);
      expect(schema.parse(body)).toEqual(body);
    }
  });

  test("whatever is typed is looked for and never run", async () => {
    for (const text of trickyTexts) {
      for (const resource of ["search", "sources"]) {
        const answer = await fetch(`${url}/api/${resource}?q=${encodeURIComponent(text)}`);
        expect([resource, text, answer.status]).toEqual([resource, text, 200]);
      }
    }
    expect(await statusOf(`${url}/api/entities/baogang-group`)).toMatchObject({ status: 200 });
  });

  test("a query past its time limit is 504", async () => {
    const slow = (await apps.serve(neo4j(), 1)).url;
    const ids = (await realRows()).entities.map(({ id }) => id);
    const ask = () =>
      fetch(`${slow}/api/claims/between`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ids }),
      });
    // Neo4j checks for overdue transactions every two seconds, so a heavy query runs until it has checked.
    const deadline = Date.now() + 40_000;
    let answer = await ask();
    while (answer.status !== 504 && Date.now() < deadline) {
      const answers = await Promise.all([ask(), ask(), ask()]);
      answer = answers.find(({ status }) => status === 504) ?? answer;
    }
    expect([answer.status, await answer.json()]).toEqual([
      504,
      {
        error: {
          code: "query_timeout",
          message: "The query took too long or needed too much memory. Use narrower filters or a lower limit.",
        },
      },
    ]);
  });
});
