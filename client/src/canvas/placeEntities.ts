import type { Point } from "./elements.ts";
import type { Footprint } from "./footprint.ts";
import { toBoard } from "./placement/board.ts";
import type { Body, Tie } from "./placement/bodies.ts";
import { settle } from "./placement/settle.ts";
import { simulate } from "./placement/simulate.ts";
import { startingPlaces } from "./placement/startingPlaces.ts";
import { untangle } from "./placement/untangle.ts";

/** Entities that came onto the canvas together, and the one they came around. */
export interface Layer {
  anchor: string | null;
  ids: string[];
}

/** What placing needs to know of an entity. */
export interface Placeable {
  footprint: Footprint;
  counterpart: boolean;
}

/** What placing needs to know of the claims between two entities. */
export interface PlaceableLink {
  source: string;
  target: string;
  count: number;
}

/** Where each entity stands. */
export type Positions = ReadonlyMap<string, Point>;

/** Everything that is to be placed, in whichever order. */
export interface Placing {
  entities: ReadonlyMap<string, Placeable>;
  links: readonly PlaceableLink[];
}

/**
 * Places entities layer by layer. A layer is laid out around its anchor while everything placed before stays exactly
 * where it was; so the same layers give the same picture everywhere, and fewer layers give the earlier picture.
 */
export function placeEntities(layers: readonly Layer[], placing: Placing): Positions {
  return layers.reduce<Positions>((placed, layer) => placeLayer(placed, layer, placing), new Map());
}

/**
 * Like placeEntities, but remembers each step of the last picture, so that one more layer costs one layer. It is for one
 * data set: equal layers always bring the same entities and links.
 */
export function createPlacer(): typeof placeEntities {
  let steps: { layer: Layer; placed: Positions }[] = [];
  return (layers, placing) => {
    const firstNew = layers.findIndex((layer, index) => !isSameLayer(layer, steps[index]?.layer));
    steps = steps.slice(0, firstNew === -1 ? layers.length : firstNew);
    for (const layer of layers.slice(steps.length)) {
      steps.push({ layer, placed: placeLayer(steps.at(-1)?.placed ?? new Map(), layer, placing) });
    }
    return steps.at(-1)?.placed ?? new Map();
  };
}

function isSameLayer(a: Layer, b: Layer | undefined): boolean {
  return a.anchor === b?.anchor && a.ids.join() === b.ids.join();
}

/** One step of the fold: what was placed, and the entities of the layer that were not. */
function placeLayer(placed: Positions, layer: Layer, placing: Placing): Positions {
  const fresh = layer.ids.filter((id) => !placed.has(id) && placing.entities.has(id));
  const [first, ...others] = fresh;
  if (first === undefined) return placed;
  if (placed.size === 0 && others.length === 0) return new Map([[first, { x: 0, y: 0 }]]);
  if (layer.anchor !== null && others.length > 0 && fresh.includes(layer.anchor)) {
    // A new anchor stands first, so that opening it at once or later gives the same picture.
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

function bodiesOf(starts: Positions, placed: Positions, entities: Placing["entities"]): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const [id, { x, y }] of starts) {
    const entity = entities.get(id);
    if (entity) bodies.set(id, { id, x, y, ...entity, fixed: placed.has(id) });
  }
  return bodies;
}

/** In the order of their ids, because forces add up differently in another order. */
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
