import { columnsOf, type Standing } from "../../../../client/src/picture/layouts/columnsOf.ts";
import type { Group } from "../../../../client/src/picture/layouts/Layout.ts";

const groups: Group[] = [
  { heading: { kind: "level", level: 1 }, ids: ["a", "b"] },
  { heading: { kind: "level", level: 2 }, ids: ["c"] },
];
const standing = (ids: string | string[], x: number, y: number): Standing => ({
  ids: [ids].flat(),
  place: { x, y },
  footprint: { half: 10, above: 10 },
});
const [a, b, c] = [standing("a", 0, 0), standing("b", 0, 100), standing("c", 200, 50)];
const levels = (drawn: Standing[]) =>
  columnsOf(groups, drawn).map(({ heading }) => (heading.kind === "level" ? heading.level : 0));

test("each column has its edges, and all heads stand in one row above the highest", () => {
  expect(columnsOf(groups, [a, b, c])).toEqual([
    { heading: { kind: "level", level: 1 }, ids: ["a", "b"], left: -10, right: 10, top: -10 },
    { heading: { kind: "level", level: 2 }, ids: ["c"], left: 190, right: 210, top: -10 },
  ]);
});

test("a head goes when an entity is moved into another column, and so does that of the other", () => {
  expect(levels([a, standing("b", 200, 200), c])).toEqual([]);
});

test("a head stays when an entity is moved within its column, and goes when another comes into it", () => {
  expect(levels([a, standing("b", 4, 300), c])).toEqual([1, 2]);
  expect(levels([a, b, c, standing("later", 195, 400)])).toEqual([1]);
});

test("a column of which nothing is drawn has no head", () => {
  expect(levels([a, b])).toEqual([1]);
});

test("a bundle stands in the column of its members", () => {
  expect(levels([standing(["a", "b"], 0, 0), c])).toEqual([1, 2]);
});
