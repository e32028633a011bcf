import { tmpdir } from "node:os";
import { join } from "node:path";
import { missingForNeo4j } from "./neo4jJars.ts";
import { type Neo4jAddress, type Neo4jServer, startNeo4j } from "./neo4jServer.ts";
import { takeLock } from "./takeLock.ts";
import { workerNeo4j } from "./workerNeo4j.ts";

/** Starting may wait for a download, or for other test files that use the same database. */
const PATIENCE_MS = 600_000;

/**
 * Registers tests that need a Neo4j and leave it running: the one at NEO4J_TEST_URI, whose data they replace, or else
 * this worker's. Without either it skips them, and the reporter says so.
 */
export function describeWithNeo4j(name: string, define: (neo4j: () => Neo4jAddress) => void): void {
  const given = givenNeo4j();
  if (given === null) describeUnlessMissing(name, { start: workerNeo4j, missing: null }, define);
  else {
    describe(name, () => {
      let release = async () => {};
      beforeAll(async () => {
        release = await takeLock(join(tmpdir(), "atlas-neo4j-test.lock"));
      }, PATIENCE_MS);
      afterAll(() => release());
      define(() => given);
    });
  }
}

/** Registers tests that stop, kill or pause their Neo4j, and so need one of their own. */
export function describeWithOwnNeo4j(
  name: string,
  define: (neo4j: () => Neo4jServer) => void,
  own: Neo4jStart<Neo4jServer> = { start: startNeo4j, missing: null },
): void {
  describeUnlessMissing(name, own, (neo4j) => {
    afterAll(() => neo4j().remove());
    define(neo4j);
  });
}

/** How to start a Neo4j, and what that needs besides Java and Maven. */
interface Neo4jStart<Neo4j> {
  start: () => Promise<Neo4j>;
  /** What is missing for it, in words; null if nothing is. */
  missing: string | null;
}

function describeUnlessMissing<Neo4j>(
  name: string,
  { start, ...needs }: Neo4jStart<Neo4j>,
  define: (neo4j: () => Neo4j) => void,
): void {
  let neo4j: Neo4j | null = null;
  const started = () => {
    if (neo4j === null) throw new Error("Neo4j has not been started");
    return neo4j;
  };
  const missing = missingForNeo4j() ?? needs.missing;
  if (missing !== null) {
    const skipped = `${name} (skipped, as Neo4j needs ${missing})`;
    describe.skip(skipped, () => define(started)); // This machine cannot start a Neo4j; the reporter counts these tests.
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      neo4j = await start();
    }, PATIENCE_MS);
    define(started);
  });
}

function givenNeo4j(): Neo4jAddress | null {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  if (!NEO4J_TEST_URI) return null;
  return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER || "neo4j", password: NEO4J_TEST_PASSWORD ?? "", database: null };
}
