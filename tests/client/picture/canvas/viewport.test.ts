import fc from "fast-check";
import { boundsAt, type Extent, extentOf } from "../../../../client/src/picture/canvas/extent.ts";
import { fitTo, openAt, reveal, type Viewport, zoomed } from "../../../../client/src/picture/canvas/viewport.ts";
import { labelScale } from "../../../../client/src/picture/labels/labelDetail.ts";
import { extentOfBox as box, canvasEntityOf } from "../../../support/records/canvasRecords.ts";

const area = { width: 900, height: 600 };

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
      const extent = box(x, y, x + width, y + height);
      const bounds = boundsAt(extent, 1);
      const { zoom: after, pan } = reveal(extent, null, { now: { zoom: at, pan: { x: 17, y: -40 } }, area });
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

test("an extent holds shapes and labels, which are larger where the picture is small", () => {
  const entity = canvasEntityOf({ id: "a", size: 20, lines: ["一二三四"] });
  const extent = extentOf([[entity, { x: 100, y: 50 }]]) ?? box(0, 0, 0, 0);
  expect(boundsAt(extent, 1)).toEqual({ left: 76, top: 40, right: 124, bottom: 78.4 });
  expect(labelScale(0.25)).toBe(3);
  const { bottom, ...sides } = boundsAt(extent, 0.25);
  expect(sides).toEqual({ left: 28, top: 40, right: 172 });
  expect(bottom).toBeCloseTo(107.2);
  expect(extentOf([])).toBeNull();
});

test("no room is left for a label that finds none", () => {
  const inner = canvasEntityOf({ id: "inner", size: 20, lines: ["一二三四五六七八"] });
  const around = [
    { x: 0, y: 24 },
    { x: 0, y: -24 },
    { x: 24, y: 0 },
    { x: -24, y: 0 },
  ].map((place, index) => [canvasEntityOf({ id: `${index}`, size: 20, lines: [] }), place] as const);
  const extent = extentOf([[inner, { x: 0, y: 0 }], ...around]);
  expect(extent && boundsAt(extent, 1)).toEqual({ left: -34, right: 34, top: -34, bottom: 38 });
});

/** Where entities with long labels appear on the screen, with their labels. */
function roomsOnScreen(places: readonly { x: number; y: number }[], show: (extent: Extent) => Viewport) {
  const entities = places.map((place, index) => {
    const entity = canvasEntityOf({ id: `${index}`, lines: ["China Northern Rare Earth", "Group High-Tech"] });
    return [entity, place] as const;
  });
  const extent = extentOf(entities) ?? box(0, 0, 0, 0);
  const { zoom, pan } = show(extent);
  return extent.rooms(labelScale(zoom)).map(({ left, right, top, bottom }) => ({
    left: left * zoom + pan.x,
    right: right * zoom + pan.x,
    top: top * zoom + pan.y,
    bottom: bottom * zoom + pan.y,
  }));
}

const places = fc.array(fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) }), {
  minLength: 1,
});

test("on a small screen, labels at the edge of a picture that is fitted are whole", () => {
  const phone = { width: 390, height: 480 };
  fc.assert(
    fc.property(places, (them) => {
      for (const { left, right, top, bottom } of roomsOnScreen(them, (extent) => fitTo(extent, phone))) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(480);
      }
    }),
  );
});

test("no entity and no label of a picture that is fitted lies under the buttons", () => {
  const covered = { left: 334, right: 378, top: 328, bottom: 468 };
  fc.assert(
    fc.property(places, (them) => {
      const rooms = roomsOnScreen(them, (extent) => fitTo(extent, { width: 390, height: 480, covered }));
      const under = rooms.filter(({ right, bottom }) => right > covered.left && bottom > covered.top);
      expect(under).toEqual([]);
    }),
  );
});

test("a picture that lies clear of the buttons stays in the middle", () => {
  const small = box(-20, -20, 20, 20);
  const covered = { left: 846, right: 888, top: 490, bottom: 588 };
  expect(fitTo(small, { ...area, covered })).toEqual(fitTo(small, area));
});
