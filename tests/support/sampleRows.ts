import { buildGraph } from "../../server/src/dataset/buildGraph.ts";
import { formatFault } from "../../server/src/dataset/fault.ts";
import type { GraphRows } from "../../server/src/dataset/graphRows.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import { sampleData, withFolder } from "./sampleData.ts";

/** The rows that the graph holds of the small sample data set. */
export async function sampleRows(): Promise<GraphRows> {
  const { dataset, faults } = await withFolder(sampleData(), readDataset);
  if (!dataset) throw new Error(`the sample has faults:\n${faults.map(formatFault).join("\n")}`);
  return buildGraph(dataset);
}
