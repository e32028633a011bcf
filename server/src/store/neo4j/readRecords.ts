import neo4j, { type Driver, type Record as Neo4jRecord } from "neo4j-driver";
import type { CypherText } from "../GraphStore.ts";
import { isOutOfMemory } from "./neo4jError.ts";

/** Where to read, and for how long a query may run. */
export interface ReadSettings {
  driver: Driver;
  inDatabase: { database?: string };
  queryTimeoutMs: number;
  /** How far a member of a cluster must have come to answer. */
  bookmarks?: string[];
  /** Is told how far the member had come that answered. */
  heard?: (bookmarks: string[]) => void;
}

/** What fails later than this has waited for a database that is away, and would wait as long again. */
const SOON_MS = 1000;

/**
 * Reads in one trip to the database: a query by itself needs no word of its own to begin and to commit, which
 * `executeQuery` sends and waits for. Where the trip fails at once of something that may pass, such as a connection that
 * went stale or a cluster that has just chosen another leader, `executeQuery` tries again as it is made to.
 */
export async function readRecords(
  { driver, inDatabase, queryTimeoutMs, bookmarks = [], heard }: ReadSettings,
  { cypher }: CypherText,
  params: Record<string, unknown>,
): Promise<Neo4jRecord[]> {
  const limit = { timeout: queryTimeoutMs };
  const begin = performance.now();
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.READ, bookmarks });
  try {
    const { records } = await session.run(cypher, params, limit);
    heard?.(session.lastBookmarks());
    return records;
  } catch (error) {
    const mayPass = error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
    // What had not the memory would take it from others once more.
    if (!mayPass || isOutOfMemory(error) || performance.now() - begin > SOON_MS) throw error;
  } finally {
    await session.close();
  }
  const again = await driver.executeQuery(cypher, params, {
    ...inDatabase,
    routing: neo4j.routing.READ,
    bookmarkManager: neo4j.bookmarkManager({ initialBookmarks: bookmarks }),
    transactionConfig: limit,
  });
  return again.records;
}
