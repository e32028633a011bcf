import neo4j from "neo4j-driver";
import { QueryTimeout, StoreUnavailable } from "../../../../server/src/errors.ts";
import { fromNeo4jError } from "../../../../server/src/store/neo4j/neo4jError.ts";

const failure = (code: string, message = "what it says") =>
  new neo4j.Neo4jError(message, code, "50N42", "unknown error");

describe("fromNeo4jError", () => {
  test.each([
    ["Neo.ClientError.Security.Unauthorized", "Neo4j rejected the login: check NEO4J_USER and NEO4J_PASSWORD"],
    [
      "Neo.ClientError.Security.AuthenticationRateLimit",
      "Neo4j rejected the login: check NEO4J_USER and NEO4J_PASSWORD",
    ],
    ["Neo.ClientError.Database.DatabaseNotFound", "Neo4j has no such database: check NEO4J_DATABASE"],
    ["Neo.TransientError.General.DatabaseUnavailable", "Neo4j cannot run the query now"],
    ["Neo.ClientError.Transaction.InvalidBookmark", "Neo4j cannot run the query now"],
    [
      "Neo.DatabaseError.Transaction.TransactionLogError",
      "Neo4j could not save the data, perhaps because its disk is full; see its log",
    ],
    ["ServiceUnavailable", "Neo4j cannot be reached"],
    ["SessionExpired", "Neo4j cannot be reached"],
  ])("takes %s for a database that is away, and says what to do", (code, reason) => {
    const error = fromNeo4jError(failure(code), "a query");
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error).toHaveProperty("message", `${reason}. a query: ${code}: what it says`);
  });

  test.each(["MemoryPoolOutOfMemoryError", "OutOfMemoryError"])(
    "takes %s for a query that asks too much, which is no reason to call the database away",
    (name) => {
      const error = fromNeo4jError(failure(`Neo.TransientError.General.${name}`), "a query");
      expect(error).toBeInstanceOf(QueryTimeout);
      expect(error).toHaveProperty("message", expect.stringMatching(/^Neo4j has too little memory for the query/));
    },
  );

  test("takes a full pool of connections for a database that is away", () => {
    const error = fromNeo4jError(failure("N/A", "Connection acquisition timed out in 3000 ms."), "a query");
    expect(error).toBeInstanceOf(StoreUnavailable);
  });

  test.each(["TransactionTimedOut", "TransactionTimedOutClientConfiguration"])(
    "takes %s for a query that is too slow",
    (name) => {
      expect(fromNeo4jError(failure(`Neo.ClientError.Transaction.${name}`), "a query")).toBeInstanceOf(QueryTimeout);
    },
  );

  test("leaves a wrong query, and what does not come from Neo4j, as it is", () => {
    for (const error of [failure("Neo.ClientError.Statement.SyntaxError"), failure("N/A"), new Error("ours"), "text"]) {
      expect(fromNeo4jError(error, "a query")).toBe(error);
    }
  });
});
