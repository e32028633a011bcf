import neo4j, { type Driver } from "neo4j-driver";
import { LoadRefused } from "../../errors.ts";
import { takeLockText } from "../../scale/bulk/loadLock.ts";
import type { GraphChange, Statement } from "../GraphStore.ts";
import { plainRow } from "../plainRow.ts";
import { readHealth } from "../readHealth.ts";
import { neo4jParams } from "./neo4jParams.ts";
import { rowOf } from "./rowOf.ts";

/** Limits a change, most of which may be waiting for a load to end. */
const PATIENCE_MS = 10_000;

/** Where to change the data set. */
interface ChangeSettings {
  driver: Driver;
  inDatabase: { database?: string };
  uri: string;
  /** Receives how up to date a cluster member must be to know the change. */
  onBookmarks: ((bookmarks: string[]) => void) | undefined;
}

/**
 * Changes the data set in one transaction, which holds the lock of loads meanwhile. Returns false, and changes nothing, if the
 * graph holds another data set.
 */
export async function changeGraph(
  { driver, inDatabase, uri, onBookmarks }: ChangeSettings,
  { from, statements }: Pick<GraphChange, "from" | "statements">,
): Promise<boolean> {
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.WRITE });
  let locked = false;
  try {
    // Closing a session rolls back an open transaction.
    const transaction = await session.beginTransaction({ timeout: PATIENCE_MS });
    const run = async ({ text, params }: Statement) =>
      (await transaction.run(text.cypher, neo4jParams(params))).records.map((record) => plainRow(rowOf(record)));
    await run({ text: takeLockText, params: {} });
    locked = true;
    const { dataset } = await readHealth((text, params) => run({ text, params }));
    if (dataset?.hash !== from) return false;
    for (const statement of statements) await run(statement);
    await transaction.commit();
    onBookmarks?.(session.lastBookmarks());
    return true;
  } catch (error) {
    const isWaiting =
      error instanceof neo4j.Neo4jError && /TransactionTimedOut|LockClient|LockAcquisition/.test(error.code);
    if (!isWaiting || locked) throw error;
    throw new LoadRefused(`A load into ${uri} is running, so nothing was changed.`, { cause: error });
  } finally {
    await session.close();
  }
}
