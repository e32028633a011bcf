import type { Display } from "../graph/display.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { countMissing, groupMissing, type MissingGroup } from "./groupMissing.ts";

/** What is missing around an entity: neighbours in the view that are not shown, and neighbours outside it. */
export interface MissingNeighbours {
  groups: MissingGroup[];
  inView: number;
  notShown: number;
  notInView: number;
}

/** Finds missing neighbours of an entity; null if the view does not have it. */
export function neighboursMissing(graph: ViewGraph, display: Display, id: string): MissingNeighbours | null {
  const entity = graph.entities.find((one) => one.id === id);
  if (!entity) return null;
  const ids = new Set(
    graph.claims
      .filter(({ subject, object }) => subject === id || object === id)
      .map(({ subject, object }) => (subject === id ? object : subject)),
  );
  const groups = groupMissing(
    graph.entities.filter((one) => ids.has(one.id)),
    graph,
    display,
  );
  return {
    groups,
    inView: ids.size,
    notShown: countMissing(groups),
    notInView: Math.max(0, entity.neighbour_count - ids.size),
  };
}
