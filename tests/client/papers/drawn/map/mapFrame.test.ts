import { geoInterpolate } from "d3-geo";
import { mapFrame } from "../../../../../client/src/papers/drawn/map/mapFrame.ts";
import { lengthOf, pointAlong } from "../../../../../client/src/papers/drawn/map/polyline.ts";
import { type Coordinates, land } from "../../../../../client/src/papers/drawn/map/worldMap.ts";

const world = mapFrame("world", { width: 1000, height: 600 });
const beijing: Coordinates = [116.4, 39.9];
const perth: Coordinates = [115.9, -32];
const washington: Coordinates = [-77, 38.9];
const berlin: Coordinates = [13.4, 52.5];

test("the world has Europe at the left, China left of the middle and America at the right", () => {
  const xs = [berlin, beijing, washington].map((place) => world.pointOf(place)?.x ?? Number.NaN);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(xs[1]).toBeLessThan(500);
  expect(xs[2]).toBeGreaterThan(700);
});

test("north is above south, and all land with people is in sight", () => {
  expect(world.pointOf(beijing)?.y).toBeLessThan(world.pointOf(perth)?.y ?? 0);
  for (const place of [
    [-70.9, -53.2],
    [174.8, -41.3],
    [-21.9, 64.1],
    [178, 67],
  ] satisfies Coordinates[])
    expect(world.pointOf(place)).not.toBeNull();
  expect(world.outline(land).length).toBeGreaterThan(10_000);
});

test("the line between two places runs along the great circle, not straight", () => {
  const angeles: Coordinates = [-118.2, 34.1];
  const [piece = [], ...others] = world.arc(beijing, angeles);
  expect(others).toEqual([]);
  const middle = world.pointOf(geoInterpolate(beijing, angeles)(0.5)) ?? { x: 0, y: 0 };
  const length = lengthOf(piece);
  const points = Array.from({ length: 501 }, (_, index) => pointAlong(piece, (length * index) / 500).point);
  expect(Math.min(...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))).toBeLessThan(1.5);
  expect(middle.y).toBeLessThan(Math.min(piece[0]?.y ?? 0, piece.at(-1)?.y ?? 0) - 30);
});

test("a line over the Atlantic leaves by the left edge and comes back by the right one", () => {
  const [first, second, ...others] = world.arc(berlin, washington);
  expect(others).toEqual([]);
  expect(first?.at(-1)?.x).toBeLessThan(world.pointOf(berlin)?.x ?? 0);
  expect(second?.[0]?.x).toBeGreaterThan(world.pointOf(washington)?.x ?? 1000);
});

test("China's frame has all of China, larger, and not what lies far from it", () => {
  const china = mapFrame("china", { width: 1000, height: 600 });
  for (const place of [
    [87.6, 43.8],
    [126.6, 45.8],
    [110.3, 20],
  ] satisfies Coordinates[])
    expect(china.pointOf(place)).not.toBeNull();
  expect(china.pointOf(berlin)).toBeNull();
  const between = (frame: typeof china) => {
    const [a, b] = [frame.pointOf(beijing), frame.pointOf([109.84, 40.65])];
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };
  expect(between(china)).toBeGreaterThan(3 * between(world));
});
