import { datasetSummary } from "../dataset/count/datasetSummary.ts";
import { type DataFolders, loadFolders } from "../dataset/dataFolders.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { datasetHeld, loadDataset } from "../dataset/loadDataset.ts";
import { type Fault, faultReport } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { EnvError, type Neo4jSettings, readEnv } from "../env.ts";
import { checkLarge, isLarge, loadLarge } from "../scale/stream/largeDataset.ts";
import type { Report } from "../store/BulkLoader.ts";
import type { GraphStore } from "../store/GraphStore.ts";
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
const report = progressPrinter();
try {
  const env = readEnv(process.env);
  const { neo4j, queryTimeoutMs } = env;
  if (neo4j === null) {
    throw new EnvError(
      "NEO4J_URI is not set: the server uses its embedded engine and fills it at start, so there is nothing to load",
    );
  }
  const folders = await loadFolders(positionals, env);
  const make = (await isLarge(folders.base)) && folders.own.length === 0 ? streamed : whole;
  const load = await make(folders);
  if (load !== null) await loadInto(neo4j, load, { force: values.force, queryTimeoutMs });
} catch (error) {
  reportError(error);
}

/** Loads a checked data set; returns whether a load was needed, and a summary of the data set. */
type Load = (
  store: GraphStore,
  options: { force: boolean; report: Report },
) => Promise<{ summary: string; loaded: boolean; own: readonly string[] }>;

/** A data set that fits into memory. */
async function whole({ base, own }: DataFolders): Promise<Load | null> {
  const { dataset, faults } = await readDataset(base, own);
  if (dataset === null) return refuse([base, ...own].join(" with "), faults);
  const rows = buildGraph(dataset);
  const folders = own.length === 0 ? [] : [`  from ${[base, ...own].join(", ")}`];
  return async (store, options) => ({
    loaded: await loadDataset(store, rows, options),
    summary: [datasetSummary(rows), ...folders].join("\n"),
    own: rows.dataset.own,
  });
}

/** A large data set; only its ids are held in memory. */
async function streamed({ base }: DataFolders): Promise<Load | null> {
  const { checked, faults } = await checkLarge(base, report);
  if (checked === null) return refuse(base, faults);
  return async (store, options) => ({ ...(await loadLarge(store, checked, options)), own: [] });
}

function refuse(name: string, faults: Fault[]): null {
  fail(`${faultReport(name, faults)}\nNothing was loaded; the graph is unchanged.`);
  return null;
}

async function loadInto(
  neo4j: Neo4jSettings,
  load: Load,
  { force, queryTimeoutMs }: { force: boolean; queryTimeoutMs: number },
): Promise<void> {
  const store = await openStore({ neo4j, queryTimeoutMs });
  try {
    const start = performance.now();
    const before = (await datasetHeld(store, true))?.own ?? [];
    const { summary, loaded, own } = await load(store, { force, report });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(summary);
    const gone = before.filter((name) => !own.includes(name));
    if (gone.length > 0) {
      console.log(`Removed own data that neither this command nor ATLAS_DATA names: ${gone.join(", ")}.`);
    }
    if (loaded) console.log(`Loaded into ${neo4j.uri} in ${seconds} s.`);
    else console.log(`${neo4j.uri} already holds this data set; to load it again, use --force.`);
  } finally {
    await store.close();
  }
}
