import { parseArgs } from "node:util";
import { type CheckedLoad, checkedLoad } from "./dataset/checkedLoad.ts";
import { type DataFolders, dataFolders } from "./dataset/dataFolders.ts";
import { faultReport } from "./dataset/faultReport.ts";
import { type Env, EnvError, readEnv } from "./env.ts";
import { AtlasError, NotFound } from "./errors.ts";
import { importSteps } from "./importSteps.ts";
import { progressPrinter } from "./progressPrinter.ts";
import { StartError } from "./StartError.ts";
import { refuseFilled, writeImportFiles } from "./store/bulk/importFiles.ts";
import type { GraphStore } from "./store/GraphStore.ts";
import { openStore } from "./store/openStore.ts";

// npm run load [-- FOLDER …] [--force]: puts a data set without faults, and the own data laid over it, into Neo4j, whole or not at
// all. A large one is built beside the old one, with progress told. With --import-files DIR it is written as files for Neo4j's
// import tool instead, which fills an empty database; --imported then makes what was imported fit to be read.
const USAGE = "Usage: npm run load [-- FOLDER …] [--force | --import-files DIR], or npm run load -- --imported";
const report = progressPrinter();
try {
  const { positionals, force, imported, help, "import-files": files } = asked();
  if (help) console.log(USAGE);
  else if (imported) await withStore(readEnv(process.env), finishImport);
  else if (files !== undefined) await writeFiles(await dataFolders(positionals), files, readEnv(process.env));
  else {
    const env = readEnv(process.env);
    refuseNoNeo4j(env);
    const load = await checked(
      await dataFolders(positionals),
      "Nothing was loaded: what was in the graph is as it was.",
    );
    if (load !== null) await withStore(env, (store, uri) => loadInto(store, uri, load, force));
  }
} catch (error) {
  // What a reader can mend is said in words; anything else is a fault of the program and keeps its stack.
  console.error(
    error instanceof EnvError || error instanceof StartError || error instanceof AtlasError ? error.message : error,
  );
  process.exitCode = 1;
}

/** What the command line asks for. Throws StartError where it asks for nothing that there is. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        force: { type: "boolean", default: false },
        "import-files": { type: "string" },
        imported: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const ways = [values.force, values.imported, values["import-files"] !== undefined].filter(Boolean).length;
    if (ways > 1 || values["import-files"] === "" || (values.imported && positionals.length > 0)) {
      throw new StartError(USAGE);
    }
    return { ...values, positionals };
  } catch (error) {
    throw error instanceof TypeError ? new StartError(`${error.message}\n${USAGE}`) : error;
  }
}

/** A data set that has passed its check; null where it has faults, which have been told, and so has that nothing was done. */
async function checked(folders: DataFolders, nothing: string): Promise<CheckedLoad | null> {
  const { load, faults } = await checkedLoad(folders, report);
  if (load !== null) return load;
  const name = [folders.base, ...folders.own].join(" with ");
  console.error(`${faultReport(name, faults)}\n${nothing}`);
  process.exitCode = 1;
  return null;
}

async function writeFiles(folders: DataFolders, folder: string, { neo4j }: Env): Promise<void> {
  // The check of a large data set takes minutes.
  await refuseFilled(folder);
  const load = await checked(folders, "Nothing was written.");
  if (load === null) return;
  const { graph, summary } = load.graph();
  const start = performance.now();
  await writeImportFiles(graph, folder, report);
  console.log(
    `${summary()}\nWritten to ${folder} in ${secondsSince(start)} s.\n\n${importSteps(folder, neo4j?.database)}`,
  );
}

async function loadInto(store: GraphStore, uri: string, load: CheckedLoad, force: boolean): Promise<void> {
  const start = performance.now();
  const { summary, outcome } = await load.into(store, { force, report });
  console.log(summary);
  if (outcome === "loaded") console.log(`Loaded into ${uri} in ${secondsSince(start)} s.`);
  else if (outcome === "held") console.log(`${uri} holds this data set already; --force loads it all the same.`);
  else console.log(`${uri} had this data set imported: it was made fit to be read in ${secondsSince(start)} s.`);
}

async function finishImport({ bulk }: GraphStore, uri: string): Promise<void> {
  const start = performance.now();
  const dataset = (await bulk?.imported()) ?? null;
  if (dataset === null) throw new NotFound(`${uri} holds nothing that was imported and is still to be finished.`);
  await bulk?.finish(report);
  console.log(`${dataset.title}, version ${dataset.version} of ${dataset.date} (${dataset.hash})`);
  console.log(`It was imported into ${uri}, and made fit to be read in ${secondsSince(start)} s.`);
}

function refuseNoNeo4j({ neo4j }: Env): void {
  if (neo4j === null) {
    throw new EnvError(
      "NEO4J_URI is not set: without it the server fills its embedded engine itself, and there is nothing to load",
    );
  }
}

async function withStore(env: Env, work: (store: GraphStore, uri: string) => Promise<void>): Promise<void> {
  refuseNoNeo4j(env);
  const store = await openStore(env);
  try {
    await work(store, env.neo4j?.uri ?? "");
  } finally {
    await store.close();
  }
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
