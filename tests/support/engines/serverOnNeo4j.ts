import type { Neo4jAddress } from "./neo4jServer.ts";
import { runScript } from "./runScript.ts";
import { type ServerProcess, startServer } from "./serverProcess.ts";

/** Loads the data set into a Neo4j, as `npm run load` does, and starts a separate server on it. */
export async function startServerOnNeo4j(
  neo4j: Neo4jAddress,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const settings = settingsFor(neo4j);
  const loaded = await runScript("commands/load.ts", [], settings);
  if (loaded.code !== 0) throw new Error(`The data set could not be loaded:\n${loaded.stderr}`);
  return startServer({ ...settings, ...env });
}

/** The settings of a server or a load that uses a Neo4j. */
export function settingsFor({ uri, user, password, database }: Neo4jAddress): Record<string, string> {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...(database === null ? {} : { NEO4J_DATABASE: database }),
  };
}
