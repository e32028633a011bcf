import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import type { AppOptions } from "../../../server/src/http/createApp.ts";
import { closeServer } from "../../../server/src/http/listen.ts";
import { readQuestions } from "../../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../../server/src/store/GraphStore.ts";
import { embeddedWith } from "../engines/embeddedWith.ts";
import { testApp } from "../engines/testApp.ts";
import { realRows } from "../records/realRows.ts";

/** A server that assistants can ask, and a client of the SDK that is connected to it. */
export interface OpenAtlas {
  url: string;
  client: Client;
  log: Record<string, unknown>[];
  close(): Promise<void>;
}

/** Serves a store over HTTP, and connects a client. */
export async function openAtlas(store: GraphStore, options: Partial<AppOptions> = {}): Promise<OpenAtlas> {
  const { releases } = await openReleases(DATA_FOLDER);
  const { app, log } = testApp({ store, releases, questions: readQuestions().questions, ...options });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  // A server that listens on a port has an address of this kind.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  const client = new Client({ name: "a test", version: "1.0.0" });
  await client.connect(new StreamableHTTPClientTransport(new URL(url)));
  return {
    url,
    client,
    log,
    async close() {
      await client.close();
      await closeServer(server, 1000);
    },
  };
}

/** The same over the data of the project, on the embedded engine. */
export async function openRealAtlas(): Promise<OpenAtlas> {
  const store = await embeddedWith(await realRows());
  const atlas = await openAtlas(store);
  return {
    ...atlas,
    async close() {
      await atlas.close();
      await store.close();
    },
  };
}
