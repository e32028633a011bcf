import { canvasColors } from "../../../../client/src/picture/canvas/canvasColors.ts";
import { badgeImage, badgeSize } from "../../../../client/src/picture/labels/badgeImage.ts";

const svg = (badge: number, kept = false) =>
  decodeURIComponent(badgeImage({ badge, kept }, canvasColors("light")) ?? "").replace("data:image/svg+xml;utf8,", "");

test("a badge tells its number", () => {
  expect(svg(7)).toContain(">7</text>");
  expect(svg(1234)).toContain(">999</text>");
});

test("a badge grows with its number and with the labels", () => {
  expect(badgeSize({ badge: 7 })).toEqual({ width: 14, height: 14 });
  expect(badgeSize({ badge: 123 })).toEqual({ width: 24, height: 14 });
  expect(badgeSize({ badge: 7 }, 2)).toEqual({ width: 28, height: 28 });
});

test("what is kept in its place has a pin, beside the number where there is one", () => {
  expect(svg(0)).toBe("");
  expect(svg(0, true)).toContain("<circle");
  expect(svg(0, true)).not.toContain("<text");
  expect(svg(7, true)).toContain("<circle");
  expect(svg(7, true)).toContain(">7</text>");
  expect(badgeSize({ badge: 7, kept: true }).width).toBeGreaterThan(badgeSize({ badge: 7 }).width);
});
