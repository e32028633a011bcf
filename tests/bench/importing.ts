import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ecosystemPlan } from "../../server/src/generate/EcosystemPlan.ts";
import { generateEcosystem } from "../../server/src/generate/generateEcosystem.ts";
import { ARGUMENTS } from "../../server/src/store/bulk/importFiles.ts";
import { startNeo4j } from "../support/neo4jServer.ts";
import { LEAST_CLAIMS_A_SECOND, loadSizes } from "./loading.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { rateOf, runLoad } from "./runLoad.ts";

/** Made-up data sets as `loading` has them, put into an empty Neo4j by files and its import tool, each into one of its own. */
export const importing: Measurement = {
  name: "importing",
  async measure() {
    const results: Measured[] = [];
    for (const entities of loadSizes()) results.push(...(await measureSize(entities)));
    return results;
  },
};

async function measureSize(entities: number): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-importing-"));
  try {
    const claims = await generateEcosystem(ecosystemPlan({ entities, seed: 1, hub: 0 }), folder);
    const files = join(folder, "files");
    const writing = await runLoad([folder, "--import-files", files], null);
    const { importTool, starting, finishing, lists } = await importAndFinish(files);
    const row = (name: string, unit: Measured["unit"], median: number, note?: string): Measured => ({
      what: `importing ${entities} entities: ${name}`,
      ...{ unit, median, p95: null, budget: null },
      ...(note === undefined ? {} : { note }),
    });
    const claimsWritten = rateOf(writing.said, "claims").seconds;
    const all = writing.seconds + importTool + starting + finishing;
    return [
      row("check, and all files written", "s", writing.seconds, `of it ${claimsWritten} s for ${claims} claims`),
      row("Neo4j's import tool", "s", importTool, "entities, claims and sources"),
      row("start of Neo4j", "s", starting),
      row("empty lists and indexes (--imported)", "s", finishing, `of it ${lists} s for empty lists`),
      row("claims over the time of the import tool", "claims/s", claims / importTool),
      row(
        "claims over the time that they take to be written, all to be imported, and empty lists to be added",
        "claims/s",
        claims / (claimsWritten + importTool + lists),
        `at least ${LEAST_CLAIMS_A_SECOND} wanted`,
      ),
      row("claims over the time of all of it", "claims/s", claims / all),
      row("memory of npm run load, most", "MB", writing.peakMb),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Imports files into a Neo4j of its own, starts it and makes what was imported fit to be read; says how many seconds each took. */
async function importAndFinish(files: string) {
  let importTool = 0;
  let imported = 0;
  const server = await startNeo4j({
    ...{ heap: "2g", pageCache: "1g", forSpeed: true },
    prepare: async (admin) => {
      const before = performance.now();
      process.stderr.write(await admin(["database", "import", "full", "neo4j", `@${ARGUMENTS}`], files));
      imported = performance.now();
      importTool = (imported - before) / 1000;
    },
  });
  try {
    const starting = (performance.now() - imported) / 1000;
    const { said, seconds } = await runLoad(["--imported"], server);
    return { importTool, starting, finishing: seconds, lists: rateOf(said, "empty lists of claims").seconds };
  } finally {
    await server.remove();
  }
}
