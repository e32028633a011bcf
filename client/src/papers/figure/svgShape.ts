import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import type { Point } from "../../picture/canvas/elements.ts";
import type { Shape } from "./shapes.ts";
import { OWN_GREY } from "./svgLine.ts";
import { decimal } from "./text/svgText.ts";

const PAPER = "#ffffff";
/** Width of the rim of a ring, as a part of its radius. */
const RING = 0.28;

/** Points by which the disc behind own data reaches beyond a shape. */
const OWN_RIM = 2;

/** Draws the shape of an entity around a point, on a grey disc if it is own data. */
export function svgShape(name: EntityClass, shape: Shape, at: Point, own = false): string {
  if (!own) return plainShape(name, shape, at);
  const radius = Math.max(shape.halfWidth, shape.halfHeight) + OWN_RIM;
  return `<circle class="own" cx="${decimal(at.x)}" cy="${decimal(at.y)}" r="${decimal(radius)}" fill="${OWN_GREY}"/>${plainShape(name, shape, at)}`;
}

function plainShape(name: EntityClass, shape: Shape, { x, y }: Point): string {
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
