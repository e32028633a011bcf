import neo4j, { type Driver } from "neo4j-driver";
import { LoadRefused } from "../../errors.ts";
import { cypherFile } from "../cypherFile.ts";

/** How long a load waits for another one to end: as long as a small load takes. */
const PATIENCE_MS = 10_000;

const schema = cypherFile("schema/loadLock");
/** Takes the lock until the transaction ends; waits for whoever has it. */
export const takeLockText = cypherFile("load/takeLock");

interface LockedDatabase {
  driver: Driver;
  inDatabase: { database?: string };
  uri: string;
}

/** A lock that keeps other loads out while this process lives. */
export interface LoadLock {
  /** Throws if the lock is lost, for example because the database was restarted. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

/** Takes the lock: an open transaction, which ends with its process. Throws LoadRefused if another load has it. */
export async function takeLoadLock({ driver, inDatabase, uri }: LockedDatabase): Promise<LoadLock> {
  await driver.executeQuery(schema.cypher, {}, inDatabase);
  await tryLock({ driver, inDatabase, uri });
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.WRITE });
  try {
    const transaction = await session.beginTransaction();
    await transaction.run(takeLockText.cypher);
    return {
      async confirm() {
        await transaction.run("RETURN 1");
      },
      release: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Waits for the lock in a transaction with a shorter time limit. Throws LoadRefused if another load keeps it. */
export async function tryLock({ driver, inDatabase, uri }: LockedDatabase): Promise<void> {
  const session = driver.session({ ...inDatabase, defaultAccessMode: neo4j.session.WRITE });
  try {
    await session.run(takeLockText.cypher, {}, { timeout: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError) || !/TransactionTimedOut|LockClient|LockAcquisition/.test(error.code))
      throw error;
    throw new LoadRefused(`Another load into ${uri} is running: wait until it ends, or stop it. Nothing was changed.`, {
      cause: error,
    });
  } finally {
    await session.close();
  }
}
