import { labelEnd } from "../../../../../client/src/picture/canvas/cytoscape/aimLinks.ts";

const room = { half: 50, top: 14, bottom: 44 };

test("a line from above or from the side ends at the shape", () => {
  expect(labelEnd({ x: 0, y: -200 }, room)).toBeNull();
  expect(labelEnd({ x: 300, y: 20 }, room)).toBeNull();
});

test("a line from below ends at the lower edge of the label", () => {
  expect(labelEnd({ x: 0, y: 200 }, room)).toEqual({ x: 0, y: 44 });
  expect(labelEnd({ x: 40, y: 220 }, room)).toEqual({ x: 8, y: 44 });
});

test("a line that comes low from the side ends at the side of the label", () => {
  expect(labelEnd({ x: 200, y: 120 }, room)).toEqual({ x: 50, y: 30 });
});

test("a line that only grazes the label ends at the shape", () => {
  expect(labelEnd({ x: 300, y: 100 }, room)).toBeNull();
});
