import type { Entity } from "@atlas/server/contract";
import { footprintOf } from "../canvas/footprint.ts";
import { labelOf } from "../canvas/labelText.ts";
import { type Placeable, type Positions, placeEntities } from "../canvas/placeEntities.ts";
import type { ViewGraph } from "../view/viewGraph.ts";
import { entitySize } from "./entitySize.ts";
import { linksOf } from "./linksOf.ts";

/** Where everything on the canvas stands. Filters and languages play no part, so that they move nothing. */
export function placeGraph(graph: ViewGraph, place = placeEntities): Positions {
  return place(graph.layers, { entities: placeablesOf(graph), links: linksOf(graph.claims) });
}

/** The room that each entity takes, with its names in both languages. */
export function placeablesOf({ entities }: ViewGraph): ReadonlyMap<string, Placeable> {
  return new Map(entities.map((entity) => [entity.id, placeable(entity)]));
}

function placeable(entity: Entity): Placeable {
  const { name, nameZh } = labelOf(entity.name, entity.name_zh);
  return { footprint: footprintOf(entitySize(entity), [...name, ...nameZh]), counterpart: entity.counterpart };
}
