import type { Server } from "node:http";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { listen } from "../../../server/src/http/listen.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { createNeo4jStore } from "../../../server/src/store/neo4j/neo4jStore.ts";
import type { Neo4jAddress } from "./neo4jServer.ts";
import { portOf } from "./portOf.ts";
import { testApp } from "./testApp.ts";

/** Apps on a Neo4j that one suite starts, and closes at its end. */
export class AppsOnNeo4j {
  readonly #open: { server: Server; store: GraphStore }[] = [];

  /** Starts an app; returns its address and its store. */
  async serve(neo4j: Neo4jAddress, queryTimeoutMs = 10_000): Promise<{ url: string; store: GraphStore }> {
    const store = createNeo4jStore({ ...neo4j, queryTimeoutMs });
    const { releases } = await openReleases(DATA_FOLDER);
    const { app } = testApp({ store, questions: readQuestions().questions, releases });
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    this.#open.push({ server, store });
    return { url: `http://127.0.0.1:${portOf(server)}`, store };
  }

  async close(): Promise<void> {
    for (const { server, store } of this.#open) {
      server.closeAllConnections();
      server.close();
      await store.close();
    }
  }
}

/** The status of an address, and how long it took. */
export async function statusOf(url: string): Promise<{ status: number; code: string | undefined; tookMs: number }> {
  const before = performance.now();
  const answer = await fetch(url);
  const body = await answer.json();
  return { status: answer.status, code: body.error?.code ?? body.status, tookMs: performance.now() - before };
}
