import { tmpdir } from "node:os";
import { join } from "node:path";
import { missingForNeo4j } from "./neo4jJars.ts";
import { type Neo4jAddress, type Neo4jServer, startNeo4j } from "./neo4jServer.ts";
import { takeLock } from "./takeLock.ts";

/** Starting may wait for a download, or for other test files that use the same database. */
const PATIENCE_MS = 600_000;

/**
 * Tests that need a Neo4j: the one of NEO4J_TEST_URI, whose data they replace, or else one of their own. Without either
 * they are skipped, and the reporter says so.
 */
export function describeWithNeo4j(name: string, define: (neo4j: () => Neo4jAddress) => void): void {
  const shared = sharedNeo4j();
  if (shared === null) describeWithOwnNeo4j(name, define);
  else {
    describe(name, () => {
      let release = async () => {};
      beforeAll(async () => {
        release = await takeLock(join(tmpdir(), "atlas-neo4j-test.lock"));
      }, PATIENCE_MS);
      afterAll(() => release());
      define(() => shared);
    });
  }
}

/** What a Neo4j of one's own is made with, and what that needs besides. */
interface OwnNeo4j {
  start: () => Promise<Neo4jServer>;
  /** What is missing for it, in words; null when nothing is. */
  missing: string | null;
}

/** Tests that stop, kill or hold their Neo4j, and so need one of their own. */
export function describeWithOwnNeo4j(
  name: string,
  define: (neo4j: () => Neo4jServer) => void,
  own: OwnNeo4j = { start: startNeo4j, missing: null },
): void {
  let server: Neo4jServer | null = null;
  const started = () => {
    if (server === null) throw new Error("Neo4j has not been started");
    return server;
  };
  const missing = missingForNeo4j() ?? own.missing;
  if (missing !== null) {
    // The reasons to skip: no Java or Maven here, or no right to what the tests do; the reporter says so loudly, with a count.
    describe.skip(`${name} (skipped, as Neo4j needs ${missing})`, () => define(started));
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      server = await own.start();
    }, PATIENCE_MS);
    afterAll(() => server?.remove());
    define(started);
  });
}

function sharedNeo4j(): Neo4jAddress | null {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  if (!NEO4J_TEST_URI) return null;
  return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER || "neo4j", password: NEO4J_TEST_PASSWORD ?? "", database: null };
}
