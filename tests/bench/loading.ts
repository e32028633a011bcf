import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ecosystemPlan } from "../../server/src/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../server/src/generate/generateEcosystem.ts";
import { type Neo4jServer, startNeo4j } from "../support/neo4jServer.ts";
import type { Measured, Measurement } from "./measurement.ts";

/** What a load of a large data set is to reach, in claims written. */
const LEAST_CLAIMS_A_SECOND = 20_000;

/** `npm run load` of made-up data sets into an empty Neo4j; ATLAS_LOAD_SIZES=1000000 asks for other numbers of entities. */
export const loading: Measurement = {
  name: "loading",
  async measure() {
    const sizes = (process.env.ATLAS_LOAD_SIZES ?? "10000,100000").split(",").map(Number);
    const results: Measured[] = [];
    for (const entities of sizes) results.push(...(await measureSize(entities)));
    return results;
  },
};

async function measureSize(entities: number): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-loading-"));
  const neo4j = await startNeo4j({ heap: "2g", pageCache: "1g", forSpeed: true });
  try {
    const claims = await generateEcosystem(ecosystemPlan({ entities, seed: 1, hub: 0 }), folder);
    const { said, seconds, peakMb } = await runLoad(folder, neo4j);
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
      { what: what("memory of npm run load, most"), unit: "MB", median: peakMb, ...one },
    ];
  } finally {
    await neo4j.remove();
    await rm(folder, { recursive: true });
  }
}

async function runLoad(folder: string, { uri, user, password }: Neo4jServer) {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const begin = performance.now();
  // As it was built; one line in ten seconds and one at each end are printed where nobody watches.
  const load = spawn(process.execPath, ["server/dist/load.js", folder, "--force"], {
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
