import { datasetHeld } from "../../dataset/loadDataset.ts";
import { StoreUnavailable } from "../../errors.ts";
import type { Report } from "../../store/BulkLoader.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import type { CheckedFiles } from "./checkStream.ts";
import { type StreamedGraph, streamGraph } from "./streamGraph.ts";
import { walkGraph } from "./walkGraph.ts";

/**
 * Loads checked files like `loadDataset`, but row by row; returns whether it did. If the store holds a data set of the
 * same name and version, it first makes the graph once to compare the hashes.
 */
export async function loadStream(
  store: GraphStore,
  checked: CheckedFiles,
  { force = false, report = () => {} }: { force?: boolean; report?: Report } = {},
): Promise<{ graph: StreamedGraph; loaded: boolean }> {
  const { bulk } = store;
  if (bulk === undefined) throw new StoreUnavailable("Only Neo4j can hold a data set of this size: set NEO4J_URI");
  await bulk.isNeeded(checked.known.claims);
  const held = force ? null : await datasetHeld(store, true);
  if (held !== null && held.version === checked.description.version && held.title === checked.description.title) {
    const graph = await walkGraph(checked, report);
    if (graph.dataset().hash === held.hash) return { graph, loaded: false };
  }
  const graph = streamGraph(checked);
  await bulk.load(graph, report);
  return { graph, loaded: true };
}
