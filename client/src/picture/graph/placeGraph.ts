import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { type Placeable, type Placing, type Positions, placeEntities } from "../canvas/placeEntities.ts";
import { footprintOf } from "../labels/footprint.ts";
import { labelOf } from "../labels/labelText.ts";
import { entitySize } from "./entitySize.ts";
import { placeableLinks } from "./lines/placeableLinks.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The positions of everything on the canvas if nothing was moved by hand. Filters and languages do not affect them. */
export function placeGraph(graph: ViewGraph): Positions {
  return placeEntities(graph.layers, placingOf(graph));
}

/** What placement needs to know of a graph. */
export function placingOf(graph: ViewGraph): Placing {
  return { entities: placeablesOf(graph), links: placeableLinks(graph.claims) };
}

/** The space of each entity, with its names in both languages. */
export function placeablesOf({ entities }: { entities: readonly Entity[] }): ReadonlyMap<string, Placeable> {
  return new Map(entities.map((entity) => [entity.id, placeable(entity)]));
}

function placeable(entity: Entity): Placeable {
  const { name, nameZh } = labelOf(entity.name, entity.name_zh);
  return {
    footprint: footprintOf(entitySize(entity), [...name, ...nameZh]),
    class: entityClassOf(entity),
    claims: entity.claim_count,
    counterpart: entity.counterpart,
  };
}
