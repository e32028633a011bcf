import { rimDistance, shapeOf } from "../../../../client/src/papers/figure/shapes.ts";
import { entityClasses } from "../../../../server/src/rules/vocabulary.ts";

// Object.keys types the keys as plain strings.
const classes = Object.keys(entityClasses) as (keyof typeof entityClasses)[];

test("the rim of a disc is as far away in every direction", () => {
  const disc = shapeOf("organisation", 20);
  expect([0, 1, 2, 3].map((angle) => rimDistance(disc, { x: Math.cos(angle), y: Math.sin(angle) }))).toEqual([
    10, 10, 10, 10,
  ]);
});

test("the rim of a bar is nearer above than at its side", () => {
  const bar = shapeOf("policy", 16);
  expect(rimDistance(bar, { x: 1, y: 0 })).toBeCloseTo(bar.halfWidth);
  expect(rimDistance(bar, { x: 0, y: -1 })).toBeCloseTo(bar.halfHeight);
});

test.each(classes)("a point of the rim of %s lies on one of the sides that are drawn", (name) => {
  const shape = shapeOf(name, 30);
  for (let step = 0; step < 90; step += 1) {
    const way = { x: Math.cos(step * 0.07), y: Math.sin(step * 0.07) };
    const distance = rimDistance(shape, way);
    const point = { x: way.x * distance, y: way.y * distance };
    expect(distance).toBeGreaterThan(0);
    if (!shape.corners) continue;
    const sides = shape.corners.map((from, index) => [
      from,
      shape.corners?.[(index + 1) % shape.corners.length] ?? from,
    ]);
    const away = sides.map(([a = point, b = point]) => awayFrom(point, a, b));
    expect(Math.min(...away)).toBeLessThan(1e-6);
  }
});

interface Point {
  x: number;
  y: number;
}

function awayFrom(point: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const part = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const at = Math.min(1, Math.max(0, part));
  return Math.hypot(a.x + (b.x - a.x) * at - point.x, a.y + (b.y - a.y) * at - point.y);
}
