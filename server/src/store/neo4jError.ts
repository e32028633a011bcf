import neo4j from "neo4j-driver";
import { QueryTimeout, StoreUnavailable } from "../errors.ts";

/** Says in our words what Neo4j or its driver failed with; what is no matter of time or reach stays as it is. */
export function fromNeo4jError(error: unknown, what: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const detail = `${what}: ${error.code}: ${error.message}`;
  if (error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) {
    return new QueryTimeout(detail, { cause: error });
  }
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return new StoreUnavailable(`Neo4j refuses the user: check NEO4J_USER and NEO4J_PASSWORD. ${detail}`, {
      cause: error,
    });
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new StoreUnavailable(`Neo4j has no such database: check NEO4J_DATABASE. ${detail}`, { cause: error });
  }
  if (error.message.includes("no such fulltext schema index")) {
    return new StoreUnavailable(`Neo4j holds no data set: run npm run load. ${detail}`, { cause: error });
  }
  const noConnection = error.code === "N/A" && error.message.startsWith("Connection acquisition timed out");
  if (noConnection || neo4j.isRetryableError(error)) {
    return new StoreUnavailable(`Neo4j cannot be reached. ${detail}`, { cause: error });
  }
  return error;
}
