import neo4j, { type Neo4jError } from "neo4j-driver";
import { QueryTimeout, StoreUnavailable, WriteRefused } from "../../errors.ts";

/** Turns time limits and unreachable databases into errors of ours; other errors stay unchanged. */
export function fromNeo4jError(error: unknown, what: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const detail = `${what}: ${error.code}: ${error.message}`;
  if (error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return new QueryTimeout(detail, { cause: error });
  }
  if (isOutOfMemory(error)) {
    return new QueryTimeout(`Neo4j has too little memory for the query (dbms.memory.transaction.*). ${detail}`, {
      cause: error,
    });
  }
  const reason = whyUnavailable(error);
  return reason === null ? error : new StoreUnavailable(`${reason}. ${detail}`, { cause: error });
}

/** Turns an error of a write into one of ours: the database may take no writes from this account, or from nobody. */
export function fromWriteError(error: unknown, what: string): unknown {
  if (!(error instanceof neo4j.Neo4jError) || !refusedWrite.test(error.code)) return fromNeo4jError(error, what);
  const reason = "Neo4j takes no writes: the database is read-only, or the account of NEO4J_USER may only read";
  return new WriteRefused(`${reason}. ${what}: ${error.code}: ${error.message}`, { cause: error });
}

const refusedWrite =
  /^Neo\.ClientError\.(Security\.Forbidden|General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase))$/;

/** Whether a query needed more memory than Neo4j allows for one query or for all, or than it has. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && (outOfMemory.test(error.code) || fullHeap.test(error.message));
}

const outOfMemory =
  /^Neo\.TransientError\.General\.(MemoryPool|OutOfMemory|TransactionMemory|TransactionOutOfMemory|StackOverFlow)/;

/** Java's messages, which come under different codes. */
const fullHeap = /OutOfMemoryError|Java heap space/;

function whyUnavailable(error: Neo4jError): string | null {
  const { code, message } = error;
  if (code.startsWith("Neo.ClientError.Security.")) {
    return "Neo4j rejected the login: check NEO4J_USER and NEO4J_PASSWORD";
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return "Neo4j has no such database: check NEO4J_DATABASE";
  }
  if (message.includes("no such fulltext schema index")) return "Neo4j holds no data set: run npm run load";
  if (code.startsWith("Neo.DatabaseError.Transaction.")) {
    return "Neo4j could not save the data, perhaps because its disk is full; see its log";
  }
  // The database was restored to an earlier state: the next health check mends that.
  if (code.startsWith("Neo.ClientError.Transaction.InvalidBookmark")) return "Neo4j cannot run the query now";
  if (code.startsWith("Neo.TransientError.")) return "Neo4j cannot run the query now";
  const noConnection = code === "N/A" && message.startsWith("Connection acquisition timed out");
  return noConnection || neo4j.isRetryableError(error) ? "Neo4j cannot be reached" : null;
}
