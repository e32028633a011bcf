import { pictureDots } from "../../../client/src/charts/pictureDots.ts";

test("a picture has four dots for one of the page", () => {
  expect(pictureDots(760, 487)).toEqual({ width: 3040, height: 1948 });
});

test("a long picture has as many as iPhones draw, and keeps its shape", () => {
  const { width, height } = pictureDots(760, 1931);
  expect(width * height).toBeLessThanOrEqual(4096 * 4096);
  expect(width * height).toBeGreaterThan(16_700_000);
  expect(height / width).toBeCloseTo(1931 / 760, 2);
});
