import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Session } from "neo4j-driver";
import { isFullRun } from "../tier.ts";
import { type Neo4jAddress, startNeo4j } from "./neo4jServer.ts";

const HOME = join(tmpdir(), `atlas-neo4j-of-worker-${process.pid}`);
/** Tells later test files in the same worker where to find it; they share no variables. */
const NOTE = join(HOME, "address.json");
/**
 * Neo4j plans a query again for each order of magnitude of its texts and lists, which takes most of the time of parity
 * tests. In the first tier one plan serves all sizes.
 */
const SETTINGS = isFullRun ? [] : ["internal.cypher.use_parameter_size=false"];

/**
 * An empty Neo4j that all test files of one Jest worker use in turn, because starting one takes as long as most of
 * their tests. It ends with the worker.
 */
export async function workerNeo4j(): Promise<Neo4jAddress> {
  const running = await addressNoted();
  if (running !== null) {
    await removeData(running);
    return running;
  }
  await rm(HOME, { recursive: true, force: true });
  await mkdir(HOME, { mode: 0o700 });
  const { uri, user, password, database } = await startNeo4j({ home: HOME, settings: SETTINGS });
  const address = { uri, user, password, database };
  await writeFile(NOTE, JSON.stringify(address));
  return address;
}

async function addressNoted(): Promise<Neo4jAddress | null> {
  const noted = await stat(NOTE).catch(() => null);
  // An earlier process may have had the same id.
  if (noted === null || noted.mtimeMs < performance.timeOrigin) return null;
  return JSON.parse(await readFile(NOTE, "utf8"));
}

async function removeData({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session();
  try {
    await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS");
    for (const statement of await dropsOfSchema(session)) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The statements that remove all constraints and indexes; an index refuses values that an empty database takes. */
async function dropsOfSchema(session: Session): Promise<string[]> {
  const constraints = await session.run("SHOW CONSTRAINTS YIELD name");
  const indexes = await session.run(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
  );
  return [
    ...constraints.records.map((record) => `DROP CONSTRAINT \`${record.get("name")}\``),
    ...indexes.records.map((record) => `DROP INDEX \`${record.get("name")}\``),
  ];
}
