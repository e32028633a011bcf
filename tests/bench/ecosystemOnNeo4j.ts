import neo4j, { type Driver } from "neo4j-driver";
import { type Neo4jServer, startNeo4j } from "../support/engines/neo4jServer.ts";
import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import { filledEcosystem } from "./filledEcosystem.ts";
import { ecosystemPlan } from "./generate/EcosystemPlan.ts";
import { HUB, organisation } from "./generate/organisations.ts";
import { untilPrepared } from "./untilPrepared.ts";

/** A synthetic ecosystem in its own Neo4j, with a server in front. */
export interface Ecosystem {
  server: ServerProcess;
  neo4j: Neo4jServer;
  driver: Driver;
  /** The organisation with the many claims. */
  hub: string;
}

/** From this number of entities on, the database gets the memory that a machine for it would have. */
const LARGE = 300_000;

/** The number of entities, and how many extra claims the hub has. */
interface Size {
  entities: number;
  hub: number;
}

/** Runs `work` with a small and a large ecosystem, each in its own Neo4j. */
export function onEcosystems<T>(
  small: Size,
  large: Size,
  work: (small: Ecosystem, large: Ecosystem) => Promise<T>,
): Promise<T> {
  return onEcosystem(small, (few) => onEcosystem(large, (many) => work(few, many)));
}

async function onEcosystem<T>(size: Size, work: (ecosystem: Ecosystem) => Promise<T>): Promise<T> {
  const plan = ecosystemPlan({ ...size, seed: 1 });
  const memory = { heap: "2g", pageCache: size.entities < LARGE ? "1g" : "6g" };
  const keptHome = await filledEcosystem(plan, memory);
  const database = await startNeo4j({ ...memory, forSpeed: true, keptHome });
  const { uri, user, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  try {
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REQUESTS_PER_MINUTE: "0" };
    const server = await startServer(settings);
    try {
      await untilPrepared(server.url);
      return await work({ server, neo4j: database, driver, hub: organisation(plan, HUB).id });
    } finally {
      await server.stop();
    }
  } finally {
    await driver.close();
    await database.remove();
  }
}
