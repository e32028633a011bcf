import { readFile } from "node:fs/promises";
import type { DataChangeKind, DataPreview } from "../contract/index.ts";
import { type Checked, checkDataset } from "../dataset/check/checkDataset.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { loadDataset } from "../dataset/loadDataset.ts";
import { holdsRows, readDeskFiles, readOwnFiles } from "../dataset/own/ownFiles.ts";
import type { DataFiles } from "../dataset/read/dataFiles.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { checkPackage } from "../desk/versions/checkPackage.ts";
import { comparePackage } from "../desk/versions/comparePackage.ts";
import { servedFolder, servedVersion } from "../desk/versions/servedVersion.ts";
import { dataState, goBack, rowsIn, type Switching, takePackage } from "../desk/versions/switchVersion.ts";
import { type Env, EnvError, readEnv } from "../env.ts";
import { FaultyData } from "../releases/package/readDataPackage.ts";
import { openStore } from "../store/openStore.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { progressPrinter } from "./progressPrinter.ts";
import { fail, reportError } from "./reportError.ts";

// npm run update:data -- FILE [--older]: takes the data package FILE in, whole or not at all, and says what it changes; with --back
// the version before is served again. With NEO4J_URI set, the graph follows at once; running servers follow by themselves.
const USAGE = "Usage: npm run update:data -- FILE [--older], or npm run update:data -- --back";
const { values, positionals } = parseCliArgs(USAGE, {
  allowPositionals: true,
  options: { older: { type: "boolean", default: false }, back: { type: "boolean", default: false } },
});
const [file] = positionals;
const NO_FIT =
  "These rows of your own do not fit the version. Nothing was changed. Change them, or take the version on the page Desk, under Data: it can set them aside.";
const words: Record<DataChangeKind, string> = {
  gone: "gone",
  ended: "ended",
  regraded: "regraded",
  figures: "with other figures",
  added: "new",
  other: "reworded or otherwise revised",
};
try {
  const switching = switchingOf(readEnv(process.env));
  if (values.back) await goBack(switching);
  else if (file !== undefined) await take(file, switching);
  else fail(USAGE);
  if (process.exitCode === undefined) await tell(switching);
} catch (error) {
  reportError(error);
}

async function take(path: string, switching: Switching): Promise<void> {
  const taken = checkPackage(await readFile(path));
  const current = await rowsIn(await servedFolder({ deskFolder: switching.places.desk }));
  console.log(summaryOf(comparePackage(taken, { current, own: null })));
  if (await takePackage(taken, { older: values.older }, switching)) return;
  console.log("This version is served already.");
  // A load of it may have been broken off.
  await switching.follow(taken.data);
}

function summaryOf({ version, hash, served, kinds, entity_counts }: Omit<DataPreview, "faults">): string {
  const { removed, added, renamed } = entity_counts;
  const counts = kinds.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${words[kind]}`);
  return [
    `Version ${version.version} of ${version.date}, content hash ${hash}, in place of version ${served.version} of ${served.date}:`,
    `  claims: ${counts.join(", ") || "none changed"}`,
    `  entities: ${removed} gone, ${added} new, ${renamed} renamed`,
  ].join("\n");
}

async function tell({ places }: Switching): Promise<void> {
  const { served, before } = await dataState(await servedVersion(places));
  const back = before === null ? "" : ` To serve ${before.version} again: npm run update:data -- --back`;
  console.log(`Version ${served.version} of ${served.date} is served; a running server follows within seconds.${back}`);
}

function switchingOf(env: Env): Switching {
  const { deskFolder, ownFolders, neo4j } = env;
  if (deskFolder === null) {
    throw new EnvError("Versions are kept in the folder of the desk, and there is none: set ATLAS_DESK to a folder");
  }
  const checked = async (data: DataFiles): Promise<Checked> => {
    const desk = await readDeskFiles(deskFolder);
    return checkDataset(data, [
      ...(await Promise.all(ownFolders.map(readOwnFiles))),
      ...(holdsRows(desk) ? [desk] : []),
    ]);
  };
  return {
    places: { desk: deskFolder },
    who: null,
    async fits(data) {
      const { dataset, faults } = await checked(data);
      if (dataset === null) throw new FaultyData(`${faultReport("the version with own data", faults)}\n${NO_FIT}`);
    },
    settle: async () => async () => {},
    async follow(data) {
      // A server may have saved own data in the meantime.
      const { dataset, faults } = await checked(data);
      if (dataset === null) throw new FaultyData(`${faultReport("the version with own data", faults)}\n${NO_FIT}`);
      if (neo4j === null) return;
      const store = await openStore(env);
      try {
        await loadDataset(store, buildGraph(dataset), { report: progressPrinter() });
      } finally {
        await store.close();
      }
    },
  };
}
