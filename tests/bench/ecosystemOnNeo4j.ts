import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { buildGraph } from "../../server/src/dataset/buildGraph.ts";
import { loadStatements } from "../../server/src/dataset/loadStatements.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { ecosystemPlan } from "../../server/src/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../server/src/generate/generateEcosystem.ts";
import { HUB, organisation } from "../../server/src/generate/organisations.ts";
import { neo4jParams } from "../../server/src/store/neo4jParams.ts";
import { neo4jSchema } from "../../server/src/store/neo4jSchema.ts";
import { startNeo4j } from "../support/neo4jServer.ts";
import { type ServerProcess, startServer } from "../support/serverProcess.ts";

/** A made-up ecosystem in a Neo4j of its own, with a server before it. */
export interface Ecosystem {
  server: ServerProcess;
  driver: Driver;
  /** The organisation that was given many claims. */
  hub: string;
}

/** Runs a piece of work with an ecosystem of a number of entities, of which one has so many claims besides its usual ones. */
export async function onEcosystem<T>(
  size: { entities: number; hub: number },
  work: (ecosystem: Ecosystem) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-ecosystem-"));
  const database = await startNeo4j({ heap: "2g", pageCache: "1g", forSpeed: true });
  const { uri, user, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    const plan = ecosystemPlan({ ...size, seed: 1 });
    await generateEcosystem(plan, folder);
    await fill(driver, folder);
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REQUESTS_PER_MINUTE: "0" };
    const server = await startServer(settings);
    try {
      return await work({ server, driver, hub: organisation(plan, HUB).id });
    } finally {
      await server.stop();
    }
  } finally {
    await driver.close();
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

/** In many transactions: what is measured is reading, and one of this size would need the memory of a far larger machine. */
async function fill(driver: Driver, folder: string): Promise<void> {
  const { dataset, faults } = await readDataset(folder);
  if (dataset === null) throw new Error(`the ecosystem has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  const [constraints, indexes] = [neo4jSchema().slice(0, 2), neo4jSchema().slice(2)];
  for (const text of constraints) await driver.executeQuery(text);
  for (const { text, params } of loadStatements(buildGraph(dataset))) {
    await driver.executeQuery(text.cypher, neo4jParams(params));
  }
  for (const text of indexes) await driver.executeQuery(text);
  await driver.executeQuery("CALL db.prepareForReplanning(600)");
}
