import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { type DataFolder, sampleData, withFolder } from "./sampleData.ts";

/** The rows of the graph of a data folder. Throws if the folder has faults. */
export async function rowsOf(files: DataFolder, size?: { hubFrom: number }): Promise<GraphRows> {
  const { dataset, faults } = await withFolder(files, readDataset);
  if (dataset === null) throw new Error(`the sample has faults:\n${faults.map(formatFault).join("\n")}`);
  return buildGraph(dataset, size);
}

/** The rows of the graph of the small sample data set. */
export function sampleRows(): Promise<GraphRows> {
  return rowsOf(sampleData());
}
