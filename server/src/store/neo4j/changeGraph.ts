import neo4j, { type Driver } from "neo4j-driver";
import type { GraphChange, Statement } from "../GraphStore.ts";
import { plainRow } from "../parseRows.ts";
import { readHealth } from "../readHealth.ts";
import { takeLockText, tryLock } from "./loadLock.ts";
import { neo4jParams, rowOf } from "./readRecords.ts";

/** Limits a change: as much as one transaction may hold takes a fraction of this. */
const LIMIT_MS = 120_000;

/** Statements sent without waiting for the one before, which spares a small change most of its round trips. */
const SENT_AT_ONCE = 16;

interface ChangeSettings {
  driver: Driver;
  inDatabase: { database?: string };
  uri: string;
  /** Receives how up to date a cluster member must be to know the change. */
  onBookmarks: ((bookmarks: string[]) => void) | undefined;
}

/** Changes the data set in one transaction under the lock of loads; false if the graph holds another. */
export async function changeGraph(
  { driver, inDatabase, uri, onBookmarks }: ChangeSettings,
  { from, statements }: Pick<GraphChange, "from" | "statements">,
): Promise<boolean> {
  await tryLock({ driver, inDatabase, uri });
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.WRITE });
  try {
    // Closing a session rolls back an open transaction.
    const transaction = await session.beginTransaction({ timeout: LIMIT_MS });
    const run = async ({ text, params }: Statement) =>
      (await transaction.run(text.cypher, neo4jParams(params))).records.map((record) => plainRow(rowOf(record)));
    await run({ text: takeLockText, params: {} });
    const { dataset } = await readHealth((text, params) => run({ text, params }));
    if (dataset?.hash !== from) return false;
    let sent: Promise<unknown>[] = [];
    for (const statement of statements) {
      sent.push(run(statement));
      if (sent.length < SENT_AT_ONCE) continue;
      await Promise.all(sent);
      sent = [];
    }
    await Promise.all(sent);
    await transaction.commit();
    onBookmarks?.(session.lastBookmarks());
    return true;
  } finally {
    await session.close();
  }
}
