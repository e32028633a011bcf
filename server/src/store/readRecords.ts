import neo4j, { type Driver, type Record as Neo4jRecord } from "neo4j-driver";
import type { CypherText } from "./GraphStore.ts";

/** Where to read, and for how long a query may run. */
export interface ReadSettings {
  driver: Driver;
  inDatabase: { database?: string };
  queryTimeoutMs: number;
}

/** What fails later than this has waited for a database that is away, and would wait as long again. */
const SOON_MS = 1000;

/**
 * Reads in one trip to the database: a query by itself needs no word of its own to begin and to commit, which
 * `executeQuery` sends and waits for. Where the trip fails at once of something that may pass, such as a connection that
 * went stale or a cluster that has just chosen another leader, `executeQuery` tries again as it is made to.
 */
export async function readRecords(
  { driver, inDatabase, queryTimeoutMs }: ReadSettings,
  { cypher }: CypherText,
  params: Record<string, unknown>,
): Promise<Neo4jRecord[]> {
  const limit = { timeout: queryTimeoutMs };
  const begin = performance.now();
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(cypher, params, limit)).records;
  } catch (error) {
    const mayPass = error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
    if (!mayPass || performance.now() - begin > SOON_MS) throw error;
  } finally {
    await session.close();
  }
  const again = await driver.executeQuery(cypher, params, {
    ...inDatabase,
    routing: neo4j.routing.READ,
    // A server that only reads has nothing of its own to wait for.
    bookmarkManager: null,
    transactionConfig: limit,
  });
  return again.records;
}
