import { wilsonInterval } from "../../../../../../client/src/papers/answers/evidence/mirror/checkTables.ts";

// The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("of %i in %i the interval is the published one", (part, whole, low, high) => {
  const found = wilsonInterval(part, whole);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test("of no case anything is possible, and the interval of all or none ends at 1 or 0", () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  expect(wilsonInterval(20, 20).high).toBeCloseTo(1, 12);
  expect(wilsonInterval(20, 20).high).toBeLessThanOrEqual(1);
});
