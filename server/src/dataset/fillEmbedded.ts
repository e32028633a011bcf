import { StartError } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { DataFolders } from "./dataFolders.ts";
import { tooLarge } from "./embeddedLimit.ts";
import { buildGraph } from "./grade/buildGraph.ts";
import { loadDataset } from "./loadDataset.ts";
import { formatFault } from "./read/fault.ts";
import { readDataset } from "./readDataset.ts";

/** Fills the embedded engine. Throws StartError if the data have faults, or are too large for that engine. */
export async function fillEmbedded(store: GraphStore, { base, own }: DataFolders): Promise<void> {
  const { dataset, faults } = await readDataset(base, own);
  if (dataset === null) throw new StartError(["The data set has faults:", ...faults.map(formatFault)].join("\n"));
  const rows = buildGraph(dataset);
  const why = tooLarge(rows);
  if (why !== null) throw new StartError(why);
  await loadDataset(store, rows);
}
