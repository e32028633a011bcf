import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import type { Point } from "../../picture/canvas/elements.ts";
import { decimal } from "./decimal.ts";
import type { Shape } from "./shapes.ts";

const PAPER = "#ffffff";
/** Width of the rim of a ring, as a part of its radius. */
const RING = 0.28;

/** Draws the shape of an entity around a point. */
export function svgShape(name: EntityClass, shape: Shape, { x, y }: Point): string {
  const color = entityClasses[name].light;
  const middle = `cx="${decimal(x)}" cy="${decimal(y)}"`;
  if (shape.corners) {
    const corners = shape.corners.map((corner) => `${decimal(x + corner.x)},${decimal(y + corner.y)}`);
    return `<polygon points="${corners.join(" ")}" fill="${color}"/>`;
  }
  const radius = shape.halfWidth;
  if (!shape.ring) return `<circle ${middle} r="${decimal(radius)}" fill="${color}"/>`;
  // The rim lies inside the radius, so that lines meet its outer edge.
  const rim = radius * RING;
  return `<circle ${middle} r="${decimal(radius - rim / 2)}" fill="${PAPER}" stroke="${color}" stroke-width="${decimal(rim)}"/>`;
}
