import { parseArgs } from "node:util";
import { buildGraph } from "./dataset/buildGraph.ts";
import { DATA_FOLDER } from "./dataset/dataFolder.ts";
import { datasetSummary } from "./dataset/datasetSummary.ts";
import { faultReport } from "./dataset/faultReport.ts";
import { readDataset } from "./dataset/readDataset.ts";
import { readViews } from "./dataset/readViews.ts";
import { readReleases } from "./releases/readReleases.ts";
import { releaseWord } from "./releases/releaseWord.ts";

// npm run check:data [-- FOLDER]: prints every fault of a data set, its curated views and its releases, or what it holds when it
// has none.
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? DATA_FOLDER;
const [{ dataset, faults }, views, kept] = await Promise.all([
  readDataset(folder),
  readViews(folder),
  readReleases(folder),
]);
const beside = [...views.faults, ...kept.faults];
if (dataset === null || beside.length > 0) {
  console.error(faultReport(folder, [...faults, ...beside]));
  process.exitCode = 1;
} else {
  const rows = buildGraph(dataset);
  console.log(`${datasetSummary(rows)}\nNo faults.`);
  if (kept.releases.length > 0) console.log(releaseWord(kept.releases, rows).text);
}
