import neo4j, { type Driver } from "neo4j-driver";

/**
 * Does some work as a user who is no administrator: what only one may ask is refused with the error of Neo4j. Its Community
 * edition has no roles, so that a database of the tests cannot refuse by itself.
 */
export async function withoutAdmin<Result>(work: () => Promise<Result>): Promise<Result> {
  const probe = neo4j.driver("bolt://127.0.0.1:1");
  void probe.close();
  // What all drivers share; the package does not export their class.
  const prototype: Driver = Object.getPrototypeOf(probe);
  const { executeQuery } = prototype;
  prototype.executeQuery = function (this: Driver, ...asked: Parameters<Driver["executeQuery"]>) {
    if (!String(asked[0]).includes("db.prepareForReplanning")) return executeQuery.apply(this, asked);
    const code = "Neo.ClientError.Security.Forbidden";
    return Promise.reject(new neo4j.Neo4jError("Executing admin procedure is not allowed", code, code, "", undefined));
  } as Driver["executeQuery"]; // The one of its forms that the store calls.
  try {
    return await work();
  } finally {
    prototype.executeQuery = executeQuery;
  }
}
