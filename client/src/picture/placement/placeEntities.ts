import type { EntityClass } from "@atlas/server/vocabulary";
import type { Point } from "../canvas/elements.ts";
import type { Footprint } from "../labels/footprint.ts";
import { toBoard } from "./board.ts";
import { settle } from "./settle.ts";
import { type Body, simulate, type Tie } from "./simulate.ts";
import { untangle } from "./untangle.ts";

/** Entities that came onto the canvas together, and the one they came around. */
export interface Layer {
  anchor: string | null;
  ids: string[];
}

/** An entity as placement sees it. */
export interface Placeable {
  footprint: Footprint;
  class: EntityClass;
  /** Number of its claims in the data set. */
  claims: number;
  counterpart: boolean;
}

/** The claims between two entities as placement sees them. */
export interface PlaceableLink {
  source: string;
  target: string;
  count: number;
  /** The ends with arrows; directed layouts follow them. */
  arrowToSource: boolean;
  arrowToTarget: boolean;
}

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

/** The starting places of new entities, and their centre. */
interface StartingPlaces {
  centre: Point;
  places: [id: string, place: Point][];
}

/** Around the anchor, but away from the centre of the picture, where there is more space. */
function startingPlaces(placed: Positions, anchor: string | null, fresh: string[]): StartingPlaces {
  const middle = middleOf(placed);
  const at = anchor === null ? undefined : placed.get(anchor);
  const centre = at ? away(at, middle, 34 * Math.sqrt(fresh.length)) : middle;
  return { centre, places: fresh.map((id, index) => [id, onSpiral(centre, index)]) };
}

function away(from: Point, middle: Point, by: number): Point {
  const dx = from.x - middle.x;
  const dy = from.y - middle.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length < 1) return from;
  return { x: Math.round(from.x + (dx / length) * by), y: Math.round(from.y + (dy / length) * by) };
}

function middleOf(placed: Positions): Point {
  let x = 0;
  let y = 0;
  for (const point of placed.values()) {
    x += point.x;
    y += point.y;
  }
  const count = Math.max(placed.size, 1);
  return { x: Math.round(x / count), y: Math.round(y / count) };
}

/** A sunflower spiral in whole numbers, because the last digit of a sine differs between machines. */
function onSpiral(centre: Point, index: number): Point {
  const radius = 28 * Math.sqrt(index + 0.5);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return {
    x: Math.round(centre.x + 1.3 * radius * Math.cos(angle)),
    y: Math.round(centre.y + radius * Math.sin(angle)),
  };
}
