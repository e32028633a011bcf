import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import type { Point } from "../../picture/canvas/elements.ts";
import { OWN_GREY } from "./svgLine.ts";
import { decimal } from "./text/svgText.ts";

/** The shape of an entity around its centre; `corners` is null for a disc or ring. */
export interface Shape {
  halfWidth: number;
  halfHeight: number;
  corners: readonly Point[] | null;
  ring: boolean;
}

/** As on the canvas: pointed shapes look smaller than a disc of equal width, a square larger. */
const factors: Partial<Record<EntityClass, number>> = { technology: 1.15, sector: 1.1, product: 0.88 };
const ROUNDING = 0.5;
const ARC_STEPS = 4;

/** Corners in the square from -1 to 1. */
const unitCorners: Partial<Record<(typeof entityClasses)[EntityClass]["shape"], readonly [number, number][]>> = {
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  pentagon: [
    [0, -1],
    [1, -0.236],
    [0.618, 1],
    [-0.618, 1],
    [-1, -0.236],
  ],
  bar: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  "round-rectangle": roundedSquare(),
};

export function shapeOf(name: EntityClass, size: number): Shape {
  const { shape } = entityClasses[name];
  const scale = factors[name] ?? 1;
  const halfWidth = shape === "bar" ? size * 0.625 : (size * scale) / 2;
  const halfHeight = shape === "bar" ? size * 0.31 : (size * scale) / 2;
  const corners = unitCorners[shape]?.map(([x, y]) => ({ x: x * halfWidth, y: y * halfHeight })) ?? null;
  return { halfWidth, halfHeight, corners, ring: shape === "ring" };
}

/** Distance from the centre of a shape to its rim along `way`, a unit vector. */
export function rimDistance({ corners, halfWidth }: Shape, way: Point): number {
  if (corners === null) return halfWidth;
  const distances = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return alongUntilSide(way, from, to);
  });
  return Math.max(...distances);
}

/** Distance from the centre along a ray to a side; 0 if the ray misses it. */
function alongUntilSide(way: Point, from: Point, to: Point): number {
  const side = { x: to.x - from.x, y: to.y - from.y };
  const turn = way.x * side.y - way.y * side.x;
  if (Math.abs(turn) < 1e-9) return 0;
  const along = (from.x * side.y - from.y * side.x) / turn;
  const part = (from.x * way.y - from.y * way.x) / turn;
  return along > 0 && part >= -1e-6 && part <= 1 + 1e-6 ? along : 0;
}

/** Corners rounded by short straight segments, so that lines end exactly on the drawn rim. */
function roundedSquare(): [number, number][] {
  const quarters: [number, number][] = [
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  return quarters.flatMap(([x, y], quarter) =>
    Array.from({ length: ARC_STEPS + 1 }, (_, step): [number, number] => {
      const angle = (quarter - 1 + step / ARC_STEPS) * (Math.PI / 2);
      return [x * (1 - ROUNDING) + ROUNDING * Math.cos(angle), y * (1 - ROUNDING) + ROUNDING * Math.sin(angle)];
    }),
  );
}

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
