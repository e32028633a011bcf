import { tooLarge } from "../dataset/embeddedLimit.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { loadDataset } from "../dataset/loadDataset.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { StartError } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { openStore } from "../store/openStore.ts";

interface Folders {
  base: string;
  own: readonly string[];
}

/**
 * A data set, with folders of own data over it, in a graph of its own. Without own data nothing of it can show: no claim, count,
 * grade or path. Throws StartError if it has faults or is too large for the embedded engine.
 */
export async function openEmbedded({ base, own }: Folders, queryTimeoutMs: number): Promise<GraphStore> {
  const { dataset, faults } = await readDataset(base, own);
  if (dataset === null) throw new StartError(faultReport([base, ...own].join(" with "), faults));
  const rows = buildGraph(dataset);
  const why = tooLarge(rows);
  if (why !== null) throw new StartError(why);
  const store = await openStore({ neo4j: null, queryTimeoutMs });
  await loadDataset(store, rows);
  return store;
}
