import neo4j, { type Driver } from "neo4j-driver";

/**
 * Runs `work` as a user who is not an administrator: administrators' commands fail with Neo4j's error. The Community
 * edition has no roles, so the test database cannot refuse by itself.
 */
export async function withoutAdmin<Result>(work: () => Promise<Result>): Promise<Result> {
  const probe = neo4j.driver("bolt://127.0.0.1:1");
  void probe.close();
  // The prototype of all drivers; the package does not export their class.
  const prototype: Driver = Object.getPrototypeOf(probe);
  const { executeQuery } = prototype;
  prototype.executeQuery = function (this: Driver, ...asked: Parameters<Driver["executeQuery"]>) {
    if (!String(asked[0]).includes("db.prepareForReplanning")) return executeQuery.apply(this, asked);
    const code = "Neo.ClientError.Security.Forbidden";
    return Promise.reject(new neo4j.Neo4jError("Executing admin procedure is not allowed", code, code, "", undefined));
  } as Driver["executeQuery"]; // The overload that the store calls.
  try {
    return await work();
  } finally {
    prototype.executeQuery = executeQuery;
  }
}
