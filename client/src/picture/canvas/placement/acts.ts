import type { Point } from "../elements.ts";
import type { Layer } from "../placeEntities.ts";

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
}

/** Something that gives entities their positions. A picture is the result of a list of acts. */
export type Act =
  | { do: "place"; layer: Layer; pins: Pins }
  | ({ do: "arrange" } & Arranging)
  | { do: "move"; id: string; to: Point }
  | { do: "release"; id: string };

/** Positions after some acts, and the earlier positions of what was moved. */
export interface Placed {
  places: ReadonlyMap<string, Point>;
  homes: ReadonlyMap<string, Point>;
}

export const nothingPlaced: Placed = { places: new Map(), homes: new Map() };

/** Whether two acts are equal: then they turn equal pictures into equal pictures. */
export function isSameAct(a: Act, b: Act | undefined): boolean {
  return b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
