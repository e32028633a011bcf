import type { Point } from "../elements.ts";
import type { Placing } from "../placeEntities.ts";

/** What a layout lays out: entities in the order in which they came, and what is known of them and between them. */
export interface ToLayOut {
  ids: readonly string[];
  placing: Placing;
  /** The entity that is to stand in the middle, where a layout has one. */
  centre: string | null;
}

/** Gives each entity a place of its own; equal entities and links always get equal places. */
export type Layout = (toLayOut: ToLayOut) => Map<string, Point>;
