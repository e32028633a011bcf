import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { loadFolders } from "../dataset/dataFolders.ts";
import { servedFolder } from "../desk/versions/servedVersion.ts";
import { type Env, readEnv } from "../env.ts";
import { StartError } from "../errors.ts";
import { createMcpServer } from "../mcp/createMcpServer.ts";
import { openEmbedded } from "../mcp/openEmbedded.ts";
import { readQuestions } from "../questions/readQuestions.ts";
import { openReleases } from "../releases/openReleases.ts";
import { AnswerCache } from "../store/AnswerCache.ts";
import { cacheDatasetHash } from "../store/cacheDatasetHash.ts";
import { cacheScans } from "../store/cacheScans.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { openStore } from "../store/openStore.ts";
import { reportError } from "./reportError.ts";

// npm run --silent mcp: answers an assistant that starts this program, over stdin and stdout, until it closes them. It reads the
// desk as it is at the start and writes nothing. Only the protocol may go to stdout; what people should know goes to stderr.
try {
  const env = readEnv(process.env);
  if (env.mcp === "off") throw new StartError("ATLAS_MCP=off: this atlas lets no assistants in");
  const base = await servedFolder(env);
  const { releases } = await openReleases(base);
  const { questions, faults } = readQuestions();
  if (faults.length > 0) throw new StartError(["The questions cannot be read:", ...faults].join("\n"));
  const store = await openFilled(env, base);
  const context = {
    store,
    questions,
    releases,
    // One assistant asks one question after another.
    inTurn: <Answer>(make: () => Promise<Answer>) => make(),
    report: console.error,
  };
  serveStdio(() => createMcpServer(context));
  process.stdin.once("end", () => void store.close().then(() => process.exit(0)));
} catch (error) {
  reportError(error);
  process.exit();
}

/** Neo4j as it was loaded, or a graph of all data of this atlas, or of the published data set alone. */
async function openFilled(env: Env, base: string): Promise<GraphStore> {
  if (env.mcp === "public") return openEmbedded({ base, own: [] }, env.queryTimeoutMs);
  if (env.neo4j !== null) {
    const store = await openStore(env);
    return cacheScans(store, { tag: cacheDatasetHash(store), cache: new AnswerCache() });
  }
  return openEmbedded(await loadFolders([], { ...env, base }), env.queryTimeoutMs);
}
