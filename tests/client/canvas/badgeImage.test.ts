import { badgeImage, badgeSize } from "../../../client/src/canvas/badgeImage.ts";
import { canvasColors } from "../../../client/src/canvas/canvasColors.ts";

function svg(count: number): string {
  return decodeURIComponent(badgeImage(count, canvasColors("light")).replace("data:image/svg+xml;utf8,", ""));
}

test("a badge tells its number", () => {
  expect(svg(7)).toContain(">7</text>");
  expect(svg(1234)).toContain(">999</text>");
});

test("a badge grows with its number and with the labels", () => {
  expect(badgeSize(7)).toEqual({ width: 14, height: 14 });
  expect(badgeSize(123)).toEqual({ width: 24, height: 14 });
  expect(badgeSize(7, 2)).toEqual({ width: 28, height: 28 });
});
