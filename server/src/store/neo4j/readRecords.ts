import type { Driver, Record as Neo4jRecord } from "neo4j-driver";
import neo4j from "neo4j-driver";
import type { CypherParams, CypherText, CypherValue, Row } from "../GraphStore.ts";
import { isOutOfMemory } from "./neo4jError.ts";

/** The database to read, and the time limit of a query. */
export interface ReadSettings {
  driver: Driver;
  inDatabase: { database?: string };
  queryTimeoutMs: number;
  /** Bookmark that a cluster member must have reached to answer. */
  bookmarks?: string[];
  /** Receives how up to date the answering member was. */
  onBookmarks?: (bookmarks: string[]) => void;
}

/** A failure after more than this has waited for a database that is away; a retry would wait as long again. */
const SOON_MS = 1000;

/** Reads in one round trip by an auto-commit query; one that fails for a passing reason goes to `executeQuery`. */
export async function readRecords(
  { driver, inDatabase, queryTimeoutMs, bookmarks = [], onBookmarks }: ReadSettings,
  { cypher }: CypherText,
  params: Record<string, unknown>,
): Promise<Neo4jRecord[]> {
  const limit = { timeout: queryTimeoutMs };
  const begin = performance.now();
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.READ, bookmarks });
  try {
    const { records } = await session.run(cypher, params, limit);
    onBookmarks?.(session.lastBookmarks());
    return records;
  } catch (error) {
    const mayPass = error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
    // A query that ran out of memory would only take it from others again.
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

/** Turns a record into a row, faster than the driver's `toObject`. */
export function rowOf(record: Neo4jRecord): Row {
  const row: Row = {};
  for (const column of record.keys) row[String(column)] = record.get(column);
  return row;
}

/** Wraps whole numbers: the driver sends every number as a float, which LIMIT refuses and counts would become. */
export function neo4jParams(params: CypherParams): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, neo4jValue(value)]));
}

function neo4jValue(value: CypherValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Array.isArray(value) ? value.map(neo4jValue) : neo4jParams(value);
}
