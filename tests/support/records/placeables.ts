import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import fc from "fast-check";
import type { Layer, Placeable, PlaceableLink } from "../../../client/src/picture/placement/placeEntities.ts";

const ids = Array.from({ length: 24 }, (_, index) => `entity-${index}`);
// The record's type fixes its keys.
const classes = Object.keys(entityClasses) as EntityClass[];

/** Entities of all classes and several sizes, to place. */
export const placeables: ReadonlyMap<string, Placeable> = new Map(
  ids.map((id, index) => [id, placeable(14 + ((index * 37) % 60), index)]),
);

function placeable(half: number, index: number): Placeable {
  return {
    footprint: { half, above: 10, below: 10 + half / 2, radius: 10 },
    class: classes[index % classes.length] ?? "organisation",
    claims: (index * 7) % 20,
    counterpart: index % classes.length === classes.indexOf("counterpart"),
  };
}

/** A plain link between two entities to place, except for what a test is about. */
export function placeableLinkOf(source: string, target: string, pinned: Partial<PlaceableLink> = {}): PlaceableLink {
  return {
    source,
    target,
    count: 1,
    arrowToSource: false,
    arrowToTarget: true,
    ...pinned,
  };
}

const link = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 4 }), fc.nat({ max: 1 }))
  .filter(([source, target]) => source < target)
  .map(([source, target, count, kind]) =>
    placeableLinkOf(source, target, {
      count,
      arrowToSource: kind === 1,
      arrowToTarget: kind !== 1,
    }),
  );

/** Any links between the entities. */
export const anyLinks = fc.uniqueArray(link, {
  maxLength: 50,
  selector: ({ source, target }) => `${source}~${target}`,
});

/** Any order in which some of the entities come onto the canvas. */
export const anyLayers = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 8 }), anchored: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((plan) => {
    const rest = [...ids];
    return plan.map(({ size, anchored }): Layer => {
      const fresh = rest.splice(0, size);
      return { anchor: anchored ? (fresh[0] ?? null) : null, ids: fresh };
    });
  });
