import { createHash } from "node:crypto";
import { access, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { progressPrinter } from "../../server/src/commands/progressPrinter.ts";
import { buildGraph, HUB_FROM } from "../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { loadDataset } from "../../server/src/dataset/loadDataset.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { neo4jSchema } from "../../server/src/store/neo4j/neo4jSchema.ts";
import { openStore } from "../../server/src/store/openStore.ts";
import { startNeo4j } from "../support/engines/neo4jServer.ts";
import { takeLock } from "../support/engines/takeLock.ts";
import { type EcosystemPlan, ecosystemPlan, LEAST_ENTITIES } from "./generate/EcosystemPlan.ts";
import { generateEcosystem } from "./generate/generateEcosystem.ts";

const CACHE = fileURLToPath(new URL("../output/ecosystems", import.meta.url));
/** Queries of a large load take longer than a reader's query may. */
const QUERY_TIMEOUT_MS = 60_000;

/**
 * Returns the home folder of a Neo4j that holds a synthetic ecosystem. Fills it unless an earlier run did.
 */
export async function filledEcosystem(plan: EcosystemPlan, memory: { heap: string; pageCache: string }) {
  const name = `${Object.values(plan.counts).reduce((sum, count) => sum + count, 0)}-${plan.hub}-`;
  const home = join(CACHE, name + (await fingerprint(plan)));
  const release = await takeLock(`${home}.lock`);
  try {
    const isThere = await access(home).then(
      () => true,
      () => false,
    );
    if (isThere) return home;
    for (const old of await readdir(CACHE)) {
      if (old.startsWith(name) && !old.endsWith(".lock")) await rm(join(CACHE, old), { recursive: true, force: true });
    }
    await fill(plan, `${home}.part`, memory);
    await rename(`${home}.part`, home);
    return home;
  } finally {
    await release();
  }
}

async function fill(plan: EcosystemPlan, keptHome: string, memory: { heap: string; pageCache: string }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-ecosystem-"));
  try {
    await generateEcosystem(plan, folder);
    const database = await startNeo4j({ ...memory, forSpeed: true, keptHome });
    const store = await openStore({ neo4j: database, queryTimeoutMs: QUERY_TIMEOUT_MS });
    try {
      await loadDataset(store, await graphOf(folder), { force: true, report: progressPrinter() });
    } finally {
      await store.close();
      await database.remove();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that determines the content of the database: the plan, the graph of a small ecosystem, and the schema. */
async function fingerprint(plan: EcosystemPlan): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-ecosystem-"));
  try {
    await generateEcosystem(ecosystemPlan({ entities: LEAST_ENTITIES, seed: plan.seed, hub: 2 * HUB_FROM }), folder);
    const all = [plan, (await graphOf(folder)).dataset.hash, neo4jSchema()];
    return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 12);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function graphOf(folder: string): Promise<GraphRows> {
  const { dataset, faults } = await readDataset(folder);
  if (dataset === null) throw new Error(`the ecosystem has faults: ${JSON.stringify(faults.slice(0, 3))}`);
  return buildGraph(dataset);
}
