import type { EntityClass } from "@atlas/server/vocabulary";
import type { Point } from "../canvas/elements.ts";
import type { Placing, Positions } from "../placement/placeEntities.ts";

/** Input of a layout: entities in the order in which they came, and what is known of them and between them. */
export interface ToLayOut {
  ids: readonly string[];
  placing: Placing;
  /** The entity in the middle, for layouts that have one. */
  centre: string | null;
}

/** A column's heading, common to its entities: their class, or their level along the arrows. */
export type Heading = { kind: "class"; class: EntityClass } | { kind: "level"; level: number };

/** Entities that a layout stood in one column, and the head of that column. */
export interface Group {
  heading: Heading;
  ids: readonly string[];
}

/** The result of a layout. */
export interface Arranged {
  places: Positions;
  /** Columns with heads, from left to right; none if the layout has no columns. */
  groups: readonly Group[];
}

/** Gives each entity its own position; equal input always gives equal output. */
export type Layout = (toLayOut: ToLayOut) => { places: Map<string, Point>; groups: Group[] };
