import { parseArgs } from "node:util";
import { buildGraph } from "./dataset/buildGraph.ts";
import { dataFolders } from "./dataset/dataFolders.ts";
import { datasetSummary } from "./dataset/datasetSummary.ts";
import { faultReport } from "./dataset/faultReport.ts";
import type { GraphRows } from "./dataset/graphRows.ts";
import { loadDataset } from "./dataset/loadDataset.ts";
import { readDataset } from "./dataset/readDataset.ts";
import { EnvError, type Neo4jSettings, readEnv } from "./env.ts";
import { AtlasError } from "./errors.ts";
import { StartError } from "./StartError.ts";
import { openStore } from "./store/openStore.ts";

// npm run load [-- FOLDER …] [--force]: puts a data set without faults, and the own data laid over it, into Neo4j, whole or not at
// all.
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: "boolean", default: false } },
  });
  const { neo4j, queryTimeoutMs } = readEnv(process.env);
  if (neo4j === null) {
    throw new EnvError(
      "NEO4J_URI is not set: without it the server fills its embedded engine itself, and there is nothing to load",
    );
  }
  const rows = await rowsOf(positionals);
  if (rows !== null) await loadInto(neo4j, rows, { force: values.force, queryTimeoutMs });
} catch (error) {
  // What a reader can mend is said in words; anything else is a fault of the program and keeps its stack.
  console.error(
    error instanceof EnvError || error instanceof StartError || error instanceof AtlasError ? error.message : error,
  );
  process.exitCode = 1;
}

async function rowsOf(named: readonly string[]): Promise<GraphRows | null> {
  const { base, own } = await dataFolders(named);
  const { dataset, faults } = await readDataset(base, own);
  if (dataset !== null) return buildGraph(dataset);
  console.error(
    `${faultReport([base, ...own].join(" with "), faults)}\nNothing was loaded: what was in the graph is as it was.`,
  );
  process.exitCode = 1;
  return null;
}

async function loadInto(
  neo4j: Neo4jSettings,
  rows: GraphRows,
  { force, queryTimeoutMs }: { force: boolean; queryTimeoutMs: number },
): Promise<void> {
  const store = await openStore({ neo4j, queryTimeoutMs });
  try {
    const start = performance.now();
    const loaded = await loadDataset(store, rows, { force });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(datasetSummary(rows));
    if (loaded) console.log(`Loaded into ${neo4j.uri} in ${seconds} s.`);
    else console.log(`${neo4j.uri} holds this data set already; --force loads it all the same.`);
  } finally {
    await store.close();
  }
}
