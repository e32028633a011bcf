import { nearestInDirection } from "../../../../../client/src/picture/canvas/input/keyActions.ts";

const places = [
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 100, y: 10 }],
  ["far-right", { x: 300, y: 0 }],
  ["above", { x: 20, y: -80 }],
  ["below-right", { x: 90, y: 120 }],
] as const;

test.each([
  ["right", "right"],
  ["up", "above"],
  ["down", "below-right"],
  ["left", null],
] as const)("from the middle going %s leads to %s", (direction, expected) => {
  expect(nearestInDirection({ x: 0, y: 0 }, direction, places)).toBe(expected);
});

test("what is nearly on the line is preferred to what is nearer but off it", () => {
  const others = [
    ["off", { x: 60, y: 100 }],
    ["on", { x: 150, y: 5 }],
  ] as const;
  expect(nearestInDirection({ x: 0, y: 0 }, "right", others)).toBe("on");
});
