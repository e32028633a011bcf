import { isLarger, mapScale } from "../../../../../client/src/pages/explore/overview/mapScale.ts";
import { sceneOf } from "../../../../support/records/canvasRecords.ts";

test("the map shows everything that is drawn, as large as it may be", () => {
  const wide = mapScale(sceneOf({ a: [0, 0], b: [4000, 100] }));
  expect(wide?.width).toBe(176);
  expect(wide?.height).toBeLessThan(10);
  const high = mapScale(sceneOf({ a: [0, 0], b: [100, 4000] }));
  expect(high?.height).toBe(116);
});

test("of nothing there is no map", () => {
  expect(mapScale(sceneOf({}))).toBeNull();
});

test("a picture is larger than what is seen as soon as a part of it is out of sight", () => {
  const seen = { left: 0, right: 900, top: 0, bottom: 600 };
  expect(isLarger({ left: 10, right: 890, top: 10, bottom: 590 }, seen)).toBe(false);
  expect(isLarger({ left: 10, right: 990, top: 10, bottom: 590 }, seen)).toBe(true);
  expect(isLarger({ left: 10, right: 890, top: -90, bottom: 590 }, seen)).toBe(true);
});
