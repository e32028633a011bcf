import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { access, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkStream } from "../../server/src/dataset/stream/checkStream.ts";
import { loadStream } from "../../server/src/dataset/stream/loadStream.ts";
import type { EcosystemPlan } from "../../server/src/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../server/src/generate/generateEcosystem.ts";
import { progressPrinter } from "../../server/src/progressPrinter.ts";
import { openStore } from "../../server/src/store/openStore.ts";
import { startNeo4j } from "../support/neo4jServer.ts";
import { takeLock } from "../support/takeLock.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, "tests/output/ecosystems");
/** What a filled database follows from: with a change in any of it, it is filled anew. */
const MADE_FROM = ["server/src/generate", "server/src/dataset", "server/src/graph/search", "server/src/store/bulk"];
const SCHEMA = ["cypher/load", "cypher/schema"];
/** A large load has questions that take longer than those of readers may. */
const QUERY_TIMEOUT_MS = 60_000;

/** The home of a Neo4j that holds a made-up ecosystem, filled by the load of large data sets where it is not there from before. */
export async function filledEcosystem(plan: EcosystemPlan, memory: { heap: string; pageCache: string }) {
  const name = `${Object.values(plan.counts).reduce((sum, count) => sum + count, 0)}-${plan.hub}-`;
  const home = join(CACHE, name + fingerprint(plan));
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
      const report = progressPrinter();
      const { checked, faults } = await checkStream(folder, report);
      if (checked === null) throw new Error(`the ecosystem has faults: ${JSON.stringify(faults.slice(0, 3))}`);
      await loadStream(store, checked, { force: true, report });
    } finally {
      await store.close();
      await database.remove();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fingerprint(plan: EcosystemPlan): string {
  const hash = createHash("sha256").update(JSON.stringify(plan));
  for (const folder of [...MADE_FROM, ...SCHEMA]) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.(ts|cypher)$/.test(file)) hash.update(file).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  return hash.digest("hex").slice(0, 12);
}
