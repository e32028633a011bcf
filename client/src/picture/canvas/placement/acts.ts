import type { Point } from "../elements.ts";
import type { Layer } from "../placeEntities.ts";

/** Entities that stand where the reader wants them, whatever is laid out around them. */
export type Pins = readonly (readonly [id: string, place: Point])[];

/** Everything laid out anew at once. */
export interface Arranging {
  layout: string;
  /** In the order in which they came onto the canvas. */
  layers: readonly Layer[];
  /** The entity that is to stand in the middle, where a layout has one. */
  centre: string | null;
  pins: Pins;
}

/** One thing that gives entities their places. A picture is what a row of acts leaves. */
export type Act =
  | { do: "place"; layer: Layer; pins: Pins }
  | ({ do: "arrange" } & Arranging)
  | { do: "move"; id: string; to: Point }
  | { do: "release"; id: string };

/** Where everything stands after some acts, and where the moved ones stood before. */
export interface Placed {
  places: ReadonlyMap<string, Point>;
  homes: ReadonlyMap<string, Point>;
}

export const nothingPlaced: Placed = { places: new Map(), homes: new Map() };

/** Whether two acts are the same: then they leave the same picture of the same picture. */
export function isSameAct(a: Act, b: Act | undefined): boolean {
  return b !== undefined && (a === b || JSON.stringify(a) === JSON.stringify(b));
}
