import { datasetSummary } from "../dataset/count/datasetSummary.ts";
import { loadFolders } from "../dataset/dataFolders.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import type { GraphRows } from "../dataset/grade/graphRows.ts";
import { datasetHeld, loadDataset } from "../dataset/loadDataset.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { servedFolder } from "../desk/versions/servedVersion.ts";
import { EnvError, type Neo4jSettings, readEnv } from "../env.ts";
import { openStore } from "../store/openStore.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { progressPrinter } from "./progressPrinter.ts";
import { fail, reportError } from "./reportError.ts";

// npm run load [-- FOLDER …] [--force]: loads a data set without faults, and the own data laid over it, into Neo4j, whole or not
// at all. A large one is built beside the old one, and progress is printed.
const { values, positionals } = parseCliArgs("Usage: npm run load [-- FOLDER …] [--force]", {
  allowPositionals: true,
  options: { force: { type: "boolean", default: false } },
});
try {
  const env = readEnv(process.env);
  const { neo4j, queryTimeoutMs } = env;
  if (neo4j === null) {
    throw new EnvError(
      "NEO4J_URI is not set: the server uses its embedded engine and fills it at start, so there is nothing to load",
    );
  }
  const { base, own } = await loadFolders(positionals, { ...env, base: await servedFolder(env) });
  const { dataset, faults } = await readDataset(base, own);
  if (dataset === null) {
    const name = [base, ...own].join(" with ");
    fail(`${faultReport(name, faults)}\nNothing was loaded; the graph is unchanged.`);
  } else {
    const from = own.length === 0 ? [] : [`  from ${[base, ...own].join(", ")}`];
    await loadInto(neo4j, buildGraph(dataset), { force: values.force, queryTimeoutMs, from });
  }
} catch (error) {
  reportError(error);
}

async function loadInto(
  neo4j: Neo4jSettings,
  rows: GraphRows,
  { force, queryTimeoutMs, from }: { force: boolean; queryTimeoutMs: number; from: readonly string[] },
): Promise<void> {
  const store = await openStore({ neo4j, queryTimeoutMs });
  try {
    const start = performance.now();
    const before = (await datasetHeld(store, true))?.own ?? [];
    const loaded = await loadDataset(store, rows, { force, report: progressPrinter() });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log([datasetSummary(rows), ...from].join("\n"));
    const gone = before.filter((name) => !rows.dataset.own.includes(name));
    if (gone.length > 0) {
      console.log(`Removed own data that neither this command nor ATLAS_DATA names: ${gone.join(", ")}.`);
    }
    if (loaded) console.log(`Loaded into ${neo4j.uri} in ${seconds} s.`);
    else console.log(`${neo4j.uri} already holds this data set; to load it again, use --force.`);
  } finally {
    await store.close();
  }
}
