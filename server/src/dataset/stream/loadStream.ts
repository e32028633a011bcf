import { StoreUnavailable } from "../../errors.ts";
import type { Report } from "../../store/BulkLoader.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { datasetHeld, type LoadOutcome } from "../loadDataset.ts";
import type { CheckedFiles } from "./checkStream.ts";
import { type StreamedGraph, streamGraph } from "./streamGraph.ts";
import { walkGraph } from "./walkGraph.ts";

/**
 * Loads checked files like `loadDataset`, row by row, and says what that took. Where the store holds a data set of the same name
 * and version, or one was imported into it, the graph is made once before, to see whether it is the same.
 */
export async function loadStream(
  store: GraphStore,
  checked: CheckedFiles,
  { force = false, report = () => {} }: { force?: boolean; report?: Report } = {},
): Promise<{ graph: StreamedGraph; outcome: LoadOutcome }> {
  const { bulk } = store;
  if (bulk === undefined)
    throw new StoreUnavailable("A data set of this size can be loaded into Neo4j only: set NEO4J_URI");
  await bulk.isNeeded(checked.known.claims);
  const held = force ? null : await datasetHeld(store, true);
  const there = force ? null : (held ?? (await bulk.imported()));
  if (there !== null && there.version === checked.description.version && there.title === checked.description.title) {
    const graph = await walkGraph(checked, report);
    const isSame = graph.dataset().hash === there.hash;
    if (isSame && held === null) await bulk.finish(report);
    if (isSame) return { graph, outcome: held === null ? "finished" : "held" };
  }
  const graph = streamGraph(checked);
  await bulk.load(graph, report);
  return { graph, outcome: "loaded" };
}
