import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { loadStatements } from "../../../server/src/dataset/loadStatements.ts";
import { listen } from "../../../server/src/http/listen.ts";
import { routes } from "../../../server/src/http/routes.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithOwnNeo4j } from "../../support/engines/neo4j.ts";
import { portOf } from "../../support/engines/portOf.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { realRows } from "../../support/records/realRows.ts";
import { trickyTexts } from "../../support/records/trickyTexts.ts";

const ENTITY = "/api/entities/baogang-group";

/** A database that was stopped takes some seconds to start again; readers wait no longer for an error than this. */
const ERROR_WITHIN_MS = 8000;
const BACK_WITHIN_MS = 30_000;

describeWithOwnNeo4j("a server on Neo4j", (neo4j) => {
  const open: { server: Server; store: GraphStore }[] = [];
  let url: string;

  async function serve(queryTimeoutMs: number): Promise<string> {
    const store = createNeo4jStore({ ...neo4j(), queryTimeoutMs });
    const { releases } = await openReleases(DATA_FOLDER);
    const server = await listen(testApp({ store, questions: readQuestions().questions, releases }).app, {
      host: "127.0.0.1",
      port: 0,
    });
    open.push({ server, store });
    return `http://127.0.0.1:${portOf(server)}`;
  }

  async function statusOf(path: string): Promise<{ status: number; code: string | undefined; tookMs: number }> {
    const before = Date.now();
    const answer = await fetch(url + path);
    const body = await answer.json();
    return { status: answer.status, code: body.error?.code ?? body.status, tookMs: Date.now() - before };
  }

  async function untilBack(): Promise<void> {
    const limit = Date.now() + BACK_WITHIN_MS;
    while ((await statusOf(ENTITY)).status !== 200) {
      if (Date.now() > limit) throw new Error(`the server did not come back within ${BACK_WITHIN_MS} ms`);
      await sleep(100);
    }
  }

  beforeAll(async () => {
    url = await serve(10_000);
  });
  afterAll(async () => {
    for (const { server, store } of open) {
      server.closeAllConnections();
      server.close();
      await store.close();
    }
  });

  test("an empty database is 503, and health says how to load it", async () => {
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({
      status: "unavailable",
      engine: "neo4j",
      dataset: null,
      message: "The graph database holds no data set yet: run npm run load",
    });
    expect(await statusOf("/api/summary")).toMatchObject({ status: 503, code: "store_unavailable" });
  });

  test("once loaded, every route answers its example in the promised shape", async () => {
    await open[0]?.store.write(loadStatements(await realRows()));
    for (const { method, example, answer: schema } of routes) {
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
    expect(await statusOf(ENTITY)).toMatchObject({ status: 200 });
  });

  test("a query past its time limit is 504", async () => {
    const slow = await serve(1);
    const ids = (await realRows()).entities.map(({ id }) => id);
    const ask = () =>
      fetch(`${slow}/api/claims/between`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ids }),
      });
    // Neo4j looks for overdue transactions every two seconds, so a heavy query is kept running until it has looked.
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
          message: "The query took too long or needed too much memory. Narrow the filters, or lower the limit.",
        },
      },
    ]);
  });

  test.each(["stop", "kill"] as const)(
    "when the database is gone (%s) it says so within seconds, and comes back by itself",
    async (how) => {
      expect((await statusOf(ENTITY)).status).toBe(200);
      await neo4j()[how]();
      // The second request too: it must not wait for connections that the first has found dead.
      for (let count = 0; count < 2; count++) {
        const [entity, health] = await Promise.all([statusOf(ENTITY), statusOf("/api/health")]);
        expect(entity).toMatchObject({ status: 503, code: "store_unavailable" });
        expect(health).toMatchObject({ status: 503, code: "unavailable" });
        expect(Math.max(entity.tookMs, health.tookMs)).toBeLessThan(ERROR_WITHIN_MS);
      }
      await neo4j().start();
      await untilBack();
      expect(await statusOf("/api/health")).toMatchObject({ status: 200, code: "ok" });
    },
    240_000,
  );

  test("a database that holds its connections and answers nothing is 503 as well, and health says so at once", async () => {
    url = await serve(1000);
    expect((await statusOf(ENTITY)).status).toBe(200);
    neo4j().pause();
    try {
      const [entity, health] = await Promise.all([statusOf(ENTITY), statusOf("/api/health")]);
      expect(entity).toMatchObject({ status: 503, code: "store_unavailable" });
      expect(health).toMatchObject({ status: 503, code: "unavailable" });
      expect(Math.max(entity.tookMs, health.tookMs)).toBeLessThan(ERROR_WITHIN_MS);
    } finally {
      neo4j().resume();
    }
    await untilBack();
  });
});
