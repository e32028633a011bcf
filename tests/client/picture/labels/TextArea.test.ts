import { slopeOf } from "../../../../client/src/picture/labels/TextArea.ts";

test("a text is never upside down, whichever way its line goes", () => {
  const slope = (x: number, y: number) => slopeOf({ from: { x: 0, y: 0 }, to: { x, y } });
  expect(slope(-100, 0)).toBeCloseTo(0);
  expect(slope(-100, -100)).toBeCloseTo(Math.PI / 4);
  // Along an upright line it is read from below.
  expect(slope(0, -100)).toBeCloseTo(-Math.PI / 2);
});
