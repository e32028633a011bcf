import type { EntityClass } from "@atlas/server/vocabulary";
import type { Footprint } from "../labels/footprint.ts";
import { toBoard } from "../placement/board.ts";
import type { Body, Tie } from "../placement/bodies.ts";
import { settle } from "../placement/settle.ts";
import { simulate } from "../placement/simulate.ts";
import { startingPlaces } from "../placement/startingPlaces.ts";
import { untangle } from "../placement/untangle.ts";
import type { Point } from "./elements.ts";

/** Entities that came onto the canvas together, and the one they came around. */
export interface Layer {
  anchor: string | null;
  ids: string[];
}

/** What placement needs to know of an entity. */
export interface Placeable {
  footprint: Footprint;
  class: EntityClass;
  /** Number of its claims in the data set. */
  claims: number;
  counterpart: boolean;
}

/** What placement needs to know of the claims between two entities. */
export interface PlaceableLink {
  source: string;
  target: string;
  count: number;
  /** Which ends the arrows point to; directed layouts follow them. */
  arrowToSource: boolean;
  arrowToTarget: boolean;
  /** The end that owns the other, if any, and whether it controls it. */
  owner: string | null;
  controls: boolean;
}

/** The position of each entity. */
export type Positions = ReadonlyMap<string, Point>;

/** Everything to be placed, in any order. */
export interface Placing {
  entities: ReadonlyMap<string, Placeable>;
  links: readonly PlaceableLink[];
}

/**
 * Places entities layer by layer. A layer is laid out around its anchor while everything placed before stays exactly
 * where it was. So equal layers give equal pictures everywhere, and fewer layers give the earlier picture.
 */
export function placeEntities(layers: readonly Layer[], placing: Placing): Positions {
  return layers.reduce<Positions>((placed, layer) => placeLayer(placed, layer, placing), new Map());
}

/** One step of the fold: places the entities of a layer that have no position yet. */
export function placeLayer(placed: Positions, layer: Layer, placing: Placing): Positions {
  const fresh = layer.ids.filter((id) => !placed.has(id) && placing.entities.has(id));
  const [first, ...others] = fresh;
  if (first === undefined) return placed;
  if (placed.size === 0 && others.length === 0) return new Map([[first, { x: 0, y: 0 }]]);
  if (layer.anchor !== null && others.length > 0 && fresh.includes(layer.anchor)) {
    // A new anchor is placed first, so that opening it at once or later gives the same picture.
    return placeLayer(placeLayer(placed, { anchor: null, ids: [layer.anchor] }, placing), layer, placing);
  }
  const { centre, places } = startingPlaces(placed, layer.anchor, fresh);
  const bodies = bodiesOf(new Map([...placed, ...places]), placed, placing.entities);
  const ties = tiesOf(bodies, placing.links);
  const all = [...bodies.values()];
  simulate(all, ties, centre);
  const board = toBoard(all, ties, centre);
  settle(board);
  untangle(board);
  const standing = all.flatMap((body): [string, Point][] => {
    const spot = board.spotOf.get(body);
    return spot && !body.fixed ? [[body.id, { x: spot.x, y: spot.y }]] : [];
  });
  return new Map([...placed, ...standing]);
}

/** The same positions, but these entities overlap nothing: one that would takes the nearest free position. */
export function settleAmong(positions: Positions, ids: readonly string[], placing: Placing): Positions {
  const others = new Map([...positions].filter(([id]) => !ids.includes(id)));
  const bodies = bodiesOf(positions, others, placing.entities);
  const board = toBoard([...bodies.values()], [], { x: 0, y: 0 });
  settle(board);
  const settled = ids.flatMap((id): [string, Point][] => {
    const body = bodies.get(id);
    const spot = body && board.spotOf.get(body);
    return spot ? [[id, { x: spot.x, y: spot.y }]] : [];
  });
  return new Map([...positions, ...settled]);
}

function bodiesOf(starts: Positions, placed: Positions, entities: Placing["entities"]): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const [id, { x, y }] of starts) {
    const entity = entities.get(id);
    if (entity) bodies.set(id, { id, x, y, ...entity, fixed: placed.has(id) });
  }
  return bodies;
}

/** Sorted by id, because forces add up differently in another order. */
function tiesOf(bodies: ReadonlyMap<string, Body>, links: readonly PlaceableLink[]): Tie[] {
  const inOrder = links.toSorted((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  return inOrder.flatMap(({ source: from, target: to, count }) => {
    const [source, target] = [bodies.get(from), bodies.get(to)];
    return source && target ? [{ source, target, weight: count }] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
