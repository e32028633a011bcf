import type { Neo4jAddress } from "../support/engines/neo4jServer.ts";
import { startNeo4j } from "../support/engines/neo4jServer.ts";
import { startServerOnNeo4j } from "../support/engines/serverOnNeo4j.ts";
import type { ServerProcess } from "../support/engines/serverProcess.ts";
import { untilPrepared } from "./untilPrepared.ts";

/** Runs `work` with a Neo4j that holds the data set, and a server on it without rate limit and with warm caches. */
export async function onNeo4j<T>(work: (server: ServerProcess, neo4j: Neo4jAddress) => Promise<T>): Promise<T> {
  const neo4j = await startNeo4j({ heap: "1g", forSpeed: true });
  try {
    const server = await startServerOnNeo4j(neo4j, { REQUESTS_PER_MINUTE: "0" });
    try {
      await untilPrepared(server.url);
      return await work(server, neo4j);
    } finally {
      await server.stop();
    }
  } finally {
    await neo4j.remove();
  }
}
