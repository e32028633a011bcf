import { parseArgs } from "node:util";
import { buildGraph } from "./dataset/buildGraph.ts";
import { dataFolders } from "./dataset/dataFolders.ts";
import { datasetSummary } from "./dataset/datasetSummary.ts";
import { faultReport } from "./dataset/faultReport.ts";
import { readDataset } from "./dataset/readDataset.ts";
import { readViews } from "./dataset/readViews.ts";
import { readReleases } from "./releases/readReleases.ts";
import { releaseWord } from "./releases/releaseWord.ts";

// npm run check:data [-- FOLDER …]: prints every fault of a data set, its curated views and its releases, or what it holds when
// it has none. Folders of own data, named here or in ATLAS_DATA, are checked as they lie over the data set.
const { positionals } = parseArgs({ allowPositionals: true });
const { base, own } = await dataFolders(positionals);
const [{ dataset, faults }, views, kept] = await Promise.all([
  readDataset(base, own),
  readViews(base),
  readReleases(base),
]);
const beside = [...views.faults, ...kept.faults];
if (dataset === null || beside.length > 0) {
  console.error(faultReport([base, ...own].join(" with "), [...faults, ...beside]));
  process.exitCode = 1;
} else {
  const rows = buildGraph(dataset);
  console.log(`${datasetSummary(rows)}\nNo faults.`);
  // A release holds the data set without anybody's own data.
  if (kept.releases.length > 0 && own.length === 0) console.log(releaseWord(kept.releases, rows).text);
}
