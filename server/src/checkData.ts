import { parseArgs } from "node:util";
import { buildGraph } from "./dataset/buildGraph.ts";
import { DATA_FOLDER } from "./dataset/dataFolder.ts";
import { datasetSummary } from "./dataset/datasetSummary.ts";
import { faultReport } from "./dataset/faultReport.ts";
import { readDataset } from "./dataset/readDataset.ts";

// npm run check:data [-- FOLDER]: prints every fault of a data set, or what it holds when it has none.
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? DATA_FOLDER;
const { dataset, faults } = await readDataset(folder);
if (dataset === null) {
  console.error(faultReport(folder, faults));
  process.exitCode = 1;
} else {
  console.log(`${datasetSummary(buildGraph(dataset))}\nNo faults.`);
}
