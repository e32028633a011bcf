import {
  levelOf,
  openingSight,
  wholeSight,
  within,
  zoomedAt,
} from "../../../../../client/src/pages/explore/drawn/sight.ts";

const stage = { width: 1000, height: 500 };

test("opens with the whole of a drawing that fits, and at the corner of one that nobody could read whole", () => {
  expect(openingSight({ width: 950, height: 500 }, stage)).toEqual({ zoom: 1, pan: { x: 0, y: 0 } });
  expect(openingSight({ width: 1000, height: 520 }, stage).zoom).toBeCloseTo(500 / 520);
  expect(openingSight({ width: 1000, height: 900 }, stage)).toEqual({ zoom: 1, pan: { x: 0, y: 0 } });
  expect(wholeSight({ width: 1000, height: 900 }, stage).zoom).toBeCloseTo(500 / 900);
});

test("keeps the point under the pointer where it is while it zooms", () => {
  const zoomed = zoomedAt({ zoom: 1, pan: { x: -100, y: -20 } }, 2, { x: 300, y: 200 });
  // 400 pixels from the corner of the drawing before, 800 after.
  expect(zoomed).toEqual({ zoom: 2, pan: { x: 300 - 800, y: 200 - 440 } });
  expect(levelOf(zoomed)).toBe(2);
  expect(levelOf({ ...zoomed, zoom: 0.5 })).toBe(1);
});

test("leaves no more of the stage empty than it must", () => {
  const drawing = { width: 1500, height: 400 };
  expect(within({ zoom: 1, pan: { x: 90, y: 90 } }, drawing, stage).pan).toEqual({ x: 0, y: 0 });
  expect(within({ zoom: 1, pan: { x: -900, y: -90 } }, drawing, stage).pan).toEqual({ x: -500, y: 0 });
  expect(within({ zoom: 0.5, pan: { x: -900, y: -90 } }, drawing, stage).pan).toEqual({ x: 0, y: 0 });
});
