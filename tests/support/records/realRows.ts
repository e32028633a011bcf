import { fileURLToPath } from "node:url";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";

const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));

/** The rows of the graph of the project's own data set. */
export async function realRows(): Promise<GraphRows> {
  const { dataset, faults } = await readDataset(DATA_FOLDER);
  if (!dataset) throw new Error(`the data set has faults:\n${faults.map(formatFault).join("\n")}`);
  return buildGraph(dataset);
}
