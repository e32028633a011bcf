import { type Display, isShown } from "./display.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** For each entity how many of its neighbours a view does not show, whatever the evidence that makes them neighbours. */
export function neighboursNotShown({ entities, claims }: ViewGraph, display: Display): ReadonlyMap<string, number> {
  const shown = new Set(entities.filter((entity) => isShown(entity, display)).map(({ id }) => id));
  const neighbours = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { subject, object } of claims) {
    if (shown.has(object)) neighbours.get(subject)?.add(object);
    if (shown.has(subject)) neighbours.get(object)?.add(subject);
  }
  return new Map(
    entities.map(({ id, neighbour_count }) => [id, Math.max(0, neighbour_count - (neighbours.get(id)?.size ?? 0))]),
  );
}
