import { freeCorner } from "../../../../../client/src/pages/explore/overview/mapScale.ts";

const stage = { width: 900, height: 600 };
const map = { width: 170, height: 110 };
const bottomLeft = { x: 60, y: 540 };
const topLeft = { x: 60, y: 60 };
const topRight = { x: 840, y: 60 };

test("the map lies at the bottom left where nothing stands there", () => {
  expect(freeCorner([{ x: 450, y: 300 }], { stage, map, now: "bottom-left" })).toBe("bottom-left");
});

test("it goes to another corner where it would cover an entity, or the label of one that stands above it", () => {
  expect(freeCorner([bottomLeft], { stage, map, now: "bottom-left" })).toBe("top-left");
  expect(freeCorner([{ x: 60, y: 450 }], { stage, map, now: "bottom-left" })).toBe("top-left");
  expect(freeCorner([bottomLeft, topLeft], { stage, map, now: "bottom-left" })).toBe("top-right");
});

test("it stays where it is as long as it covers nothing there", () => {
  expect(freeCorner([], { stage, map, now: "top-right" })).toBe("top-right");
});

test("where every corner is taken, it lies in the usual one", () => {
  expect(freeCorner([bottomLeft, topLeft, topRight], { stage, map, now: "top-right" })).toBe("bottom-left");
});
