import type { Point } from "../elements.ts";
import type { Placing } from "../placeEntities.ts";

/** Input of a layout: entities in the order in which they came, and what is known of them and between them. */
export interface ToLayOut {
  ids: readonly string[];
  placing: Placing;
  /** The entity in the middle, for layouts that have one. */
  centre: string | null;
}

/** Gives each entity its own position; equal input always gives equal output. */
export type Layout = (toLayOut: ToLayOut) => Map<string, Point>;
