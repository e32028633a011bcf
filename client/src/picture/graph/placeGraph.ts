import type { Claim, Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { footprintOf } from "../labels/footprint.ts";
import { labelOf } from "../labels/labelText.ts";
import {
  type Placeable,
  type PlaceableLink,
  type Placing,
  type Positions,
  placeEntities,
} from "../placement/placeEntities.ts";
import { linksOf } from "./linksOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The positions of everything on the canvas if nothing was moved by hand. Filters and languages do not affect them. */
export function placeGraph(graph: ViewGraph): Positions {
  return placeEntities(graph.layers, placingOf(graph));
}

/** A graph as placement sees it. */
export function placingOf(graph: ViewGraph): Placing {
  return { entities: placeablesOf(graph), links: placeableLinks(graph.claims) };
}

/** The space of each entity, with its names in both languages. */
export function placeablesOf({ entities }: { entities: readonly Entity[] }): ReadonlyMap<string, Placeable> {
  return new Map(entities.map((entity) => [entity.id, placeable(entity)]));
}

function placeable(entity: Entity): Placeable {
  const { name, nameZh } = labelOf(entity.name, entity.name_zh, entity.short_name);
  return {
    footprint: footprintOf(entitySize(entity), [...name, ...nameZh]),
    class: entityClassOf(entity),
    claims: entity.claim_count,
    counterpart: entity.counterpart,
  };
}

const SMALLEST = 15;
const LARGEST = 44;

/** Width of an entity on the canvas. It grows with the square root of its claims, so the area grows with the claims. */
export function entitySize({ claim_count }: Pick<Entity, "claim_count">): number {
  return Math.round(Math.min(SMALLEST + 2.5 * Math.sqrt(claim_count), LARGEST));
}

/** Claims as placement sees them: their ends and directions. */
export function placeableLinks(claims: readonly Claim[]): PlaceableLink[] {
  return linksOf(claims).map(({ source, target, claims: among, arrowToSource, arrowToTarget }) => ({
    source,
    target,
    count: among.length,
    arrowToSource,
    arrowToTarget,
  }));
}
