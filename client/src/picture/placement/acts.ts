import type { Point } from "../canvas/elements.ts";
import type { Layer, PlaceableLink } from "../canvas/placeEntities.ts";
import type { Group } from "../layouts/Layout.ts";

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
  /** What was in sight, if not everything: the layout reckons with this alone, and the rest stands around it. */
  seen: { ids: readonly string[]; links: readonly PlaceableLink[] } | null;
}

/** Something that gives entities their positions. A picture is the result of a list of acts. */
export type Act =
  | { do: "place"; layer: Layer; pins: Pins }
  | ({ do: "arrange" } & Arranging)
  | { do: "move"; id: string; to: Point }
  | { do: "release"; id: string };

/** What some acts leave. */
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
