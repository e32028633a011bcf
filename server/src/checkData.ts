import { parseArgs } from "node:util";
import { buildGraph } from "./dataset/buildGraph.ts";
import { DATA_FOLDER } from "./dataset/dataFolder.ts";
import { datasetSummary } from "./dataset/datasetSummary.ts";
import { faultReport } from "./dataset/faultReport.ts";
import { readDataset } from "./dataset/readDataset.ts";
import { readViews } from "./dataset/readViews.ts";

// npm run check:data [-- FOLDER]: prints every fault of a data set and its curated views, or what it holds when it has none.
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? DATA_FOLDER;
const [{ dataset, faults }, views] = await Promise.all([readDataset(folder), readViews(folder)]);
if (dataset === null || views.faults.length > 0) {
  console.error(faultReport(folder, [...faults, ...views.faults]));
  process.exitCode = 1;
} else {
  console.log(`${datasetSummary(buildGraph(dataset))}\nNo faults.`);
}
