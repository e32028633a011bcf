import { once } from "node:events";
import { get, type Server } from "node:http";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { loadStatements } from "../../../server/src/dataset/loadDataset.ts";
import { listen } from "../../../server/src/http/listen.ts";
import { routes } from "../../../server/src/http/routes.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import { describeWithNeo4j } from "../../support/engines/neo4j.ts";
import { portOf } from "../../support/engines/portOf.ts";
import { testApp } from "../../support/engines/testApp.ts";
import { realRows } from "../../support/records/realRows.ts";
import { sampleRows } from "../../support/records/sampleRows.ts";

const PATIENCE_MS = 120_000;
/** Answers about the server itself, or the folder beside it. */
const isOwn = (path: string) => path === "/health" || path.startsWith("/desk");

describeWithNeo4j("Several servers before one Neo4j", (neo4j) => {
  const servers: { url: string; server: Server; store: GraphStore }[] = [];

  /** Starts a server that reaches the database by this kind of address. */
  async function serve(scheme: "bolt" | "neo4j"): Promise<void> {
    const uri = neo4j().uri.replace(/^\w+/, scheme);
    const store = createNeo4jStore({ ...neo4j(), uri, queryTimeoutMs: 10_000 });
    const { releases } = await openReleases(DATA_FOLDER);
    const app = testApp({ store, questions: readQuestions().questions, releases }).app;
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const url = `http://127.0.0.1:${portOf(server)}/api`;
    servers.push({ url, server, store });
  }

  beforeAll(async () => {
    await serve("bolt");
    await serve("neo4j");
    await servers[1]?.store.write(loadStatements(await realRows()));
  }, PATIENCE_MS);
  afterAll(async () => {
    for (const { server, store } of servers) {
      server.closeAllConnections();
      server.close();
      await store.close();
    }
  });

  /** Each server's answer to the same request, with its ETag. */
  function askAll(path: string, body?: unknown) {
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    return Promise.all(
      servers.map(async ({ url }) => {
        const answer = await fetch(url + path, body === undefined ? {} : post);
        return { status: answer.status, tag: answer.headers.get("etag"), text: await answer.text() };
      }),
    );
  }

  /** The ETag that all servers give, once it passes. A server that does not yet know its data set sends none. */
  async function untilOneTag(passes: (tag: string) => boolean): Promise<string> {
    for (const limit = Date.now() + PATIENCE_MS / 2; Date.now() < limit; ) {
      const [tag, ...others] = (await askAll("/summary")).map((answer) => answer.tag);
      if (tag && passes(tag) && others.every((other) => other === tag)) return tag;
    }
    throw new Error("the servers do not agree on a tag");
  }

  test(
    "give the same answers under the same tags, whichever is asked and by whichever address it reaches the database",
    async () => {
      for (const { path, example } of routes) {
        if (isOwn(path)) continue;
        const [one, other] = await askAll(example.path, example.body);
        expect([path, one?.status]).toEqual([path, 200]);
        expect([other?.status, other?.text]).toEqual([one?.status, one?.text]);
      }
      const tag = await untilOneTag(() => true);
      for (const { url } of servers) {
        // Node's fetch would bypass caches.
        const [again] = await once(get(`${url}/summary`, { headers: { "if-none-match": tag } }), "response");
        again.resume();
        expect(again.statusCode).toBe(304);
      }
    },
    PATIENCE_MS,
  );

  test.each([0, 1])("read where nothing can be written, and write a load where it can (server %i)", async (number) => {
    const store = servers[number]?.store;
    const written = store?.read({ name: "written", cypher: "CREATE (n:Stray) RETURN n.id AS id" }, {});
    await expect(written).rejects.toThrow(/access mode|read.only|not allowed/i);
    await expect(store?.read({ name: "strays", cypher: "MATCH (n:Stray) RETURN n.id AS id" }, {})).resolves.toEqual([]);
  });

  test(
    "all tell of a load that one of them, or any program, has made",
    async () => {
      const before = await untilOneTag(() => true);
      await servers[0]?.store.write(loadStatements(await sampleRows()));
      // A server checks its data set every two seconds.
      await untilOneTag((tag) => tag !== before);
      const [one, other] = await askAll("/summary");
      expect(other?.text).toBe(one?.text);
      expect(JSON.parse(one?.text ?? "").dataset.title).toBe("Sample");
    },
    PATIENCE_MS,
  );
});
