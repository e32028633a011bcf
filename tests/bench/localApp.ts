import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import { listen } from "../../server/src/http/listen.ts";
import { readQuestions } from "../../server/src/questions/readQuestions.ts";
import { openReleases } from "../../server/src/releases/openReleases.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { testApp } from "../support/engines/testApp.ts";

/** Starts an app in this process on a store, so that its queries can be recorded. */
export async function localApp(store: GraphStore): Promise<{ url: string; close(): void }> {
  const { questions } = readQuestions();
  const { releases } = await openReleases(DATA_FOLDER);
  const server = await listen(testApp({ store, questions, releases }).app, { host: "127.0.0.1", port: 0 });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The app does not listen on a port.");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
