import { pictureDots } from "../../../../client/src/papers/figure/drawnPng.ts";

test("a picture has the dots that are wanted for one of the page", () => {
  expect(pictureDots({ width: 760, height: 487 }, 4)).toBe(4);
});

test("a long picture has as many as iPhones draw", () => {
  const dots = pictureDots({ width: 760, height: 1931 }, 4);
  expect(760 * dots * 1931 * dots).toBeLessThanOrEqual(4096 * 4096);
  expect(760 * dots * 1931 * dots).toBeGreaterThan(16_700_000);
});
