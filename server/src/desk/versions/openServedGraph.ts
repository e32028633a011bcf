import type { GraphStore } from "../../store/GraphStore.ts";
import { type DeskGraph, openDeskGraph } from "../openDeskGraph.ts";
import { describedIn, type Served } from "./servedVersion.ts";

/** The graph of a desk over the version that is served; Neo4j may still hold the one before, if a process ended in between. */
export async function openServedGraph(
  { folder, before }: Served,
  { own, store }: { own: readonly string[]; store: GraphStore },
): Promise<DeskGraph> {
  const previous = before === null ? null : await describedIn(before.folder);
  return openDeskGraph({ base: folder, own, store, before: previous });
}
