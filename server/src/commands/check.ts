import { datasetSummary } from "../dataset/count/datasetSummary.ts";
import { type DataFolders, dataFolders } from "../dataset/dataFolders.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { readViews } from "../dataset/read/readViews.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { compareWithRelease } from "../releases/compareStates.ts";
import { readReleases } from "../releases/readRelease.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run check:data [-- FOLDER …]: prints every fault of a data set, its curated views and its releases, or what it holds when
// it has none. Folders of own data, named here or in ATLAS_DATA, are checked as they lie over the data set.
const { positionals } = parseCliArgs("Usage: npm run check:data [-- FOLDER …]", { allowPositionals: true });
try {
  await check(await dataFolders(positionals));
} catch (error) {
  reportError(error);
}

async function check({ base, own }: DataFolders): Promise<void> {
  const [{ dataset, faults }, views, kept] = await Promise.all([
    readDataset(base, own),
    readViews(base),
    readReleases(base),
  ]);
  const otherFaults = [...views.faults, ...kept.faults];
  if (dataset === null || otherFaults.length > 0) {
    fail(faultReport([base, ...own].join(" with "), [...faults, ...otherFaults]));
  } else {
    const rows = buildGraph(dataset);
    console.log(`${datasetSummary(rows)}\nNo faults.`);
    // A release holds the data set without anybody's own data.
    if (kept.releases.length > 0 && own.length === 0) console.log(compareWithRelease(kept.releases, rows).text);
  }
}
