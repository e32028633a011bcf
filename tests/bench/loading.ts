import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { type Neo4jServer, startNeo4j } from "../support/engines/neo4jServer.ts";
import { ecosystemPlan } from "./generate/EcosystemPlan.ts";
import { generateEcosystem } from "./generate/generateEcosystem.ts";
import type { Measured, Measurement } from "./measurement.ts";

/** The claims per second that a load on two quiet cores should reach. */
const LEAST_CLAIMS_A_SECOND = 20_000;

/**
 * Runs `npm run load` with synthetic data sets into one Neo4j, emptied between loads. At the second load its code is
 * compiled, as in a database that has run for a while. ATLAS_LOAD_SIZES=1000000 sets other numbers of entities.
 */
export const loading: Measurement = {
  name: "loading",
  async measure() {
    const sizes = (process.env.ATLAS_LOAD_SIZES ?? "10000,100000").split(",").map(Number);
    const results: Measured[] = [];
    const server = await startNeo4j({ heap: "2g", pageCache: "1g", forSpeed: true });
    try {
      for (const [index, entities] of sizes.entries()) {
        // The database is deleted after the last load: removing a million entities takes more memory than loading them.
        if (index > 0) await emptyNeo4j(server);
        results.push(...(await measureSize(entities, server)));
      }
    } finally {
      await server.remove();
    }
    return results;
  },
};

async function measureSize(entities: number, server: Neo4jServer): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-loading-"));
  try {
    const claims = await generateEcosystem(ecosystemPlan({ entities, seed: 1, hub: 0 }), folder);
    const { said, seconds, peakMb } = await runLoad(folder, server);
    const rate = /^claims: .* \(100 %\) in [\d.]+ s, ([\d,]+)\/s$/m.exec(said)?.[1];
    if (rate === undefined) throw new Error(`the load did not tell its rate:\n${said}`);
    const what = (name: string) => `loading ${entities} entities: ${name}`;
    const one = { p95: null, budget: null };
    return [
      {
        what: what("claims written"),
        unit: "claims/s",
        median: Number(rate.replaceAll(",", "")),
        ...one,
        note: `${claims} claims, at least ${LEAST_CLAIMS_A_SECOND} wanted`,
      },
      { what: what("all of it, with check, entities, sources and indexes"), unit: "s", median: seconds, ...one },
      { what: what("claims over the time of all of it"), unit: "claims/s", median: claims / seconds, ...one },
      { what: what("memory of npm run load, most"), unit: "MB", median: peakMb, ...one },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Removes all data and indexes from a database, so that the next load finds it as new. */
async function emptyNeo4j({ uri, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  const session = driver.session();
  const namesOf = async (cypher: string) =>
    (await session.run(cypher)).records.map((record) => String(record.get("name")));
  try {
    for (const name of await namesOf("SHOW CONSTRAINTS YIELD name")) await session.run(`DROP CONSTRAINT ${name}`);
    for (const name of await namesOf("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await session.run(`DROP INDEX ${name}`);
    }
    await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 500 ROWS");
  } finally {
    await driver.close();
  }
}

/** The Node flags of `npm run load`. */
async function loadFlags(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  return String(scripts.load).match(/--max-\S+|--heap-\S+/g) ?? [];
}

async function runLoad(folder: string, { uri, user, password }: Neo4jServer) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, ATLAS_DESK: "off", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const begin = performance.now();
  // Runs the built code. Outside a terminal it prints a line every ten seconds, and one at each end.
  const load = spawn(process.execPath, [...(await loadFlags()), "server/dist/commands/load.js", folder, "--force"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [load.stdout, load.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk;
      process.stderr.write(chunk);
    });
  }
  let peakMb = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${load.pid}/status`, "utf8").catch(() => "");
    peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 200);
  const [code] = await once(load, "exit");
  clearInterval(watch);
  if (code !== 0) throw new Error(`the load failed:\n${said}`);
  return { said, peakMb, seconds: (performance.now() - begin) / 1000 };
}
