import type { Claim, Entity } from "@atlas/server/contract";
import type { Opened } from "./foldedAway.ts";

/** What one step of a view brought, and the entity whose neighbours it opened, if any. */
export interface Layer {
  anchor: string | null;
  ids: string[];
}

/** What the steps of a view put on the canvas, before filters, which only hide. */
export interface ViewGraph {
  entities: Entity[];
  claims: Claim[];
  /** For each step, in order, what it put there first. */
  layers: Layer[];
  /** What each opened entity brought. */
  opened: Opened;
}

export const emptyGraph: ViewGraph = { entities: [], claims: [], layers: [], opened: [] };
