import type { Entity } from "@atlas/server/contract";
import type { EntityClass } from "@atlas/server/vocabulary";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Shape } from "../shapes.ts";

/** An entity in its place on the figure, in points. */
export interface Site extends Point {
  id: string;
  entity: Entity;
  class: EntityClass;
  shape: Shape;
}
