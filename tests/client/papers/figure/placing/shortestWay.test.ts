import { shortestWay } from "../../../../../client/src/papers/figure/placing/shortestWay.ts";

type Point = { x: number; y: number };
const [start, above, below, end] = [
  { x: 0, y: 0 },
  { x: 5, y: -2 },
  { x: 5, y: 4 },
  { x: 10, y: 0 },
] as const;
/** A wall from y = -1 to y = 3 in the middle. */
const passesWall = (from: Point, to: Point) => {
  if (from.x > 5 === to.x > 5 && from.x !== 5 && to.x !== 5) return true;
  const y = from.x === to.x ? from.y : from.y + ((to.y - from.y) * (5 - from.x)) / (to.x - from.x);
  return y <= -1 || y >= 3;
};

const any = { bend: 1, most: 100 };

test("the way goes straight where nothing stands in it", () => {
  expect(shortestWay([start, above, below, end], any, () => true)).toEqual([]);
});

test("the way goes around a wall by the shorter side", () => {
  const around = (points: readonly Point[]) =>
    shortestWay(points, any, (from, to) => passesWall(points[from] ?? start, points[to] ?? end));
  expect(around([start, above, below, end])).toEqual([1]);
  expect(around([start, below, end])).toEqual([1]);
});

test("there is no way if every leg is blocked, or if the way is too long", () => {
  expect(shortestWay([start, above, below, end], any, () => false)).toBeNull();
  expect(shortestWay([start, end], { bend: 1, most: 9 }, () => true)).toBeNull();
});
