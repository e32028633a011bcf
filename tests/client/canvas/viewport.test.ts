import fc from "fast-check";
import { boundsOf, fitTo, openAt, reveal, zoomed } from "../../../client/src/canvas/viewport.ts";
import { canvasEntityOf } from "../../support/canvasRecords.ts";

const area = { width: 900, height: 600 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test("a picture fits into the area, in its middle", () => {
  expect(fitTo(box(-1000, -500, 1000, 500), area)).toEqual({ zoom: 0.426, pan: { x: 450, y: 300 } });
});

test("a small picture is not blown up", () => {
  expect(fitTo(box(0, 0, 40, 20), area).zoom).toBe(1.15);
});

test("a picture that would be too small to read opens at its subject", () => {
  const large = box(-3000, -3000, 3000, 3000);
  expect(openAt(large, box(1000, 1000, 1100, 1100), area)).toEqual({ zoom: 0.42, pan: { x: 9, y: -141 } });
  expect(openAt(box(0, 0, 500, 500), null, area)).toEqual(fitTo(box(0, 0, 500, 500), area));
});

test("a viewport that shows the new entities stays as it is", () => {
  const now = { zoom: 1, pan: { x: 0, y: 0 } };
  expect(reveal(box(100, 100, 300, 300), null, { now, area })).toEqual(now);
});

test("a viewport moves just as far as the new entities need", () => {
  const now = { zoom: 1, pan: { x: 0, y: 0 } };
  expect(reveal(box(800, 100, 1000, 300), null, { now, area })).toEqual({ zoom: 1, pan: { x: -124, y: 0 } });
});

test("a viewport zooms out where the new entities are larger than it", () => {
  const shown = reveal(box(0, 0, 1704, 300), null, { now: { zoom: 1, pan: { x: 0, y: 0 } }, area });
  expect(shown.zoom).toBe(0.5);
  expect(shown.pan.x).toBe(24);
});

test("where showing all would make it unreadable, the subject is shown", () => {
  const now = { zoom: 1, pan: { x: 0, y: 0 } };
  const subject = box(-20, -20, 20, 20);
  expect(reveal(box(-4000, -4000, 4000, 4000), subject, { now, area })).toEqual({
    zoom: 0.42,
    pan: { x: 450, y: 300 },
  });
});

test("after revealing, whatever it was, the bounds are seen", () => {
  const number = fc.integer({ min: -2000, max: 2000 });
  const size = fc.integer({ min: 1, max: 1500 });
  const zoom = fc.double({ min: 0.2, max: 2, noNaN: true });
  fc.assert(
    fc.property(number, number, size, size, zoom, (x, y, width, height, at) => {
      const bounds = box(x, y, x + width, y + height);
      const { zoom: after, pan } = reveal(bounds, null, { now: { zoom: at, pan: { x: 17, y: -40 } }, area });
      expect(after).toBeLessThanOrEqual(at);
      expect(bounds.left * after + pan.x).toBeGreaterThanOrEqual(0);
      expect(bounds.right * after + pan.x).toBeLessThanOrEqual(area.width);
      expect(bounds.top * after + pan.y).toBeGreaterThanOrEqual(0);
      expect(bounds.bottom * after + pan.y).toBeLessThanOrEqual(area.height);
    }),
  );
});

test("zooming keeps the middle of the area where it is", () => {
  const before = { zoom: 1, pan: { x: -50, y: 20 } };
  const after = zoomed(before, 2, area);
  expect((450 - after.pan.x) / 2).toBe(450 - before.pan.x);
  expect((300 - after.pan.y) / 2).toBe(300 - before.pan.y);
});

test("the bounds hold shapes and labels", () => {
  const entity = canvasEntityOf({ id: "a", size: 20, lines: ["一二三四"] });
  expect(boundsOf([[entity, { x: 100, y: 50 }]])).toEqual(box(76, 40, 124, 78.4));
  expect(boundsOf([])).toBeNull();
});
