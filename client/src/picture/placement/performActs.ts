import type { Point } from "../canvas/elements.ts";
import type { Arranged, Group } from "../layouts/Layout.ts";
import {
  type Layer,
  type PlaceableLink,
  type Placing,
  type Positions,
  placeLayer,
  settleAmong,
} from "./placeEntities.ts";

/** Entities that the reader has positioned, whatever is laid out around them. */
export type Pins = readonly (readonly [id: string, place: Point])[];

/** A layout of everything at once. */
export interface Arranging {
  layout: string;
  /** In the order in which they came onto the canvas. */
  layers: readonly Layer[];
  /** The entity in the middle, for layouts that have one. */
  centre: string | null;
  pins: Pins;
  /** The part in sight, if not everything: the layout reckons with this alone, and the rest stands around it. */
  seen: { ids: readonly string[]; links: readonly PlaceableLink[] } | null;
}

/** Something that gives entities their positions. A picture is the result of a list of acts. */
export type Act =
  | { do: "place"; layer: Layer; pins: Pins }
  | ({ do: "arrange" } & Arranging)
  | { do: "move"; id: string; to: Point }
  | { do: "release"; id: string };

/** The result of acts. */
export interface Placed {
  places: ReadonlyMap<string, Point>;
  /** The earlier positions of what was moved. */
  homes: ReadonlyMap<string, Point>;
  /** The groups of the last layout. */
  groups: readonly Group[];
  /** Whether a layout other than the organic one holds everything. */
  arranged: boolean;
}

export const nothingPlaced: Placed = { places: new Map(), homes: new Map(), groups: [], arranged: false };

/** Whether two acts are equal: then they turn equal pictures into equal pictures. */
export function isSameAct(a: Act, b: Act | undefined): boolean {
  return b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}

/** Lays out what is in sight as if nothing else were there; then the rest takes free positions around it. */
export const arrangeSeen =
  (arrange: Arrange): Arrange =>
  (arranging, placing) => {
    const { seen, layers, pins } = arranging;
    if (seen === null) return arrange(arranging, placing);
    const entities = new Map(
      seen.ids.flatMap((id) => {
        const entity = placing.entities.get(id);
        return entity ? [[id, entity]] : [];
      }),
    );
    const { places, groups } = arrange(arranging, { entities, links: seen.links });
    const around = new Map([...places, ...pins.filter(([id]) => placing.entities.has(id))]);
    return { groups, places: placeLayer(around, { anchor: null, ids: layers.flatMap(({ ids }) => ids) }, placing) };
  };

/** Places all entities of some layers at once. */
export type Arrange = (arranging: Arranging, placing: Placing) => Arranged;

/** The result of each of these acts in turn, starting from `from`. */
export function performActs(from: Placed, acts: readonly Act[], placing: Placing, arrange: Arrange): Placed[] {
  const left: Placed[] = [];
  for (const act of acts) left.push(perform(left.at(-1) ?? from, act, placing, arrange));
  return left;
}

function perform(placed: Placed, act: Act, placing: Placing, arrange: Arrange): Placed {
  const { places, homes } = placed;
  switch (act.do) {
    case "place": {
      const pinned = act.pins.filter(([id]) => placing.entities.has(id));
      return { ...placed, places: placeLayer(new Map([...places, ...pinned]), act.layer, placing), arranged: false };
    }
    case "arrange":
      return { homes: new Map(), arranged: act.layout !== "organic", ...arrangeSeen(arrange)(act, placing) };
    case "move": {
      const before = places.get(act.id);
      if (!before) return placed;
      return {
        ...placed,
        places: withPlace(places, act.id, act.to),
        homes: withPlace(homes, act.id, homes.get(act.id) ?? before),
      };
    }
    case "release": {
      const home = homes.get(act.id);
      if (!home) return placed;
      const rest = new Map([...homes].filter(([id]) => id !== act.id));
      return { ...placed, places: settleAmong(withPlace(places, act.id, home), [act.id], placing), homes: rest };
    }
  }
}

function withPlace(places: Positions, id: string, place: Point): Positions {
  return new Map([...places, [id, place]]);
}

/** The organic layout of everything at once, around pinned entities. */
export const arrangeOrganic: Arrange = ({ layers, pins }, placing) => {
  const known = pins.filter(([id]) => placing.entities.has(id));
  const [first] = layers;
  const ids = layers.flatMap((layer) => layer.ids);
  return { places: placeLayer(new Map(known), { anchor: first?.anchor ?? null, ids }, placing), groups: [] };
};
