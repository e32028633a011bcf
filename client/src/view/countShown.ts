import type { Entity } from "@atlas/server/contract";
import { type EntityClass, type EntityType, type Evidence, entityClassOf } from "@atlas/server/vocabulary";
import type { Display } from "./display.ts";
import { shownOf } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** How much of a graph is drawn, and how much there is to filter. */
export interface ShownCounts {
  entities: number;
  claims: number;
  /** Entities drawn, by the class that gives them their shape. */
  byClass: ReadonlyMap<EntityClass, number>;
  /** Claims drawn. */
  byEvidence: ReadonlyMap<Evidence, number>;
  /** Entities by type, and claims by grade, drawn or filtered out. */
  types: ReadonlyMap<EntityType, number>;
  grades: ReadonlyMap<Evidence, number>;
  /** Entities hidden one by one. */
  hidden: number;
}

/** Counts what the toolbar and the legend tell. A claim is drawn where both its ends are and its grade is not filtered out. */
export function countShown(graph: ViewGraph, display: Display): ShownCounts {
  const kept = graph.entities.filter(({ id }) => !display.hidden.includes(id));
  const shown = shownOf(graph, display);
  const between = shownOf(graph, { ...display, hideEvidence: [] }).claims;
  return {
    entities: shown.entities.length,
    claims: shown.claims.length,
    byClass: tally(shown.entities, entityClassOf),
    byEvidence: tally(shown.claims, ({ evidence }) => evidence),
    types: tally(kept, (entity: Entity) => entity.type),
    grades: tally(between, ({ evidence }) => evidence),
    hidden: graph.entities.length - kept.length,
  };
}

function tally<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
