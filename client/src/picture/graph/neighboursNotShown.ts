import type { Display } from "./display.ts";
import { drawnEntities, type Shown, shownOf } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The number of neighbours of each entity that a view does not draw, through any claims. */
export function neighboursNotShown(
  graph: ViewGraph,
  display: Display,
  shown: Shown = shownOf(graph, display),
): ReadonlyMap<string, number> {
  const { entities, claims } = graph;
  const drawn = new Set(drawnEntities(shown, display).map(({ id }) => id));
  const neighbours = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { subject, object } of claims) {
    if (drawn.has(object)) neighbours.get(subject)?.add(object);
    if (drawn.has(subject)) neighbours.get(object)?.add(subject);
  }
  return new Map(
    entities.map(({ id, neighbour_count }) => [id, Math.max(0, neighbour_count - (neighbours.get(id)?.size ?? 0))]),
  );
}
