import type { Entity } from "@atlas/server/contract";
import { type EntityClass, type EntityType, type Evidence, entityClassOf } from "@atlas/server/vocabulary";
import { type Display, isShown } from "./toElements.ts";
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
export function countShown({ entities, claims }: ViewGraph, display: Display): ShownCounts {
  const kept = entities.filter(({ id }) => !display.hidden.includes(id));
  const shown = kept.filter((entity) => isShown(entity, display));
  const ids = new Set(shown.map(({ id }) => id));
  const between = claims.filter(({ subject, object }) => ids.has(subject) && ids.has(object));
  const drawn = between.filter(({ evidence }) => !display.hideEvidence.includes(evidence));
  return {
    entities: shown.length,
    claims: drawn.length,
    byClass: tally(shown, entityClassOf),
    byEvidence: tally(drawn, ({ evidence }) => evidence),
    types: tally(kept, (entity: Entity) => entity.type),
    grades: tally(between, ({ evidence }) => evidence),
    hidden: entities.length - kept.length,
  };
}

function tally<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
