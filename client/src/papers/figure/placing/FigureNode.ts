import type { Entity } from "@atlas/server/contract";
import type { EntityClass } from "@atlas/server/vocabulary";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Shape } from "../shapes.ts";

/** An entity at its position on the figure, in points. */
export interface FigureNode extends Point {
  id: string;
  entity: Entity;
  class: EntityClass;
  shape: Shape;
}
