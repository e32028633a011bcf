import { clearStretches } from "../../../../client/src/briefing/figure/clearStretches.ts";
import type { Stroke } from "../../../../client/src/briefing/figure/svgLine.ts";

const line: Stroke = {
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  arrowFrom: true,
  arrowTo: true,
  evidence: "disputed",
  tentative: false,
  lastReported: false,
};
const box = (left: number, right: number, top = -5, bottom = 5) => ({ left, right, top, bottom });
const stretches = (...boxes: ReturnType<typeof box>[]) =>
  clearStretches(line, boxes, 5).map(({ from, to, arrowFrom, arrowTo }) => [from.x, to.x, arrowFrom, arrowTo]);

test("a line that no text covers stays whole", () => {
  expect(stretches()).toEqual([[0, 100, true, true]]);
  expect(stretches(box(20, 40, 3, 9))).toEqual([[0, 100, true, true]]);
});

test("a line stops a little before a text and goes on behind it, with its arrowheads at its own ends only", () => {
  expect(stretches(box(41, 59))).toEqual([
    [0, 40, true, false],
    [60, 100, false, true],
  ]);
});

test("texts that overlap make one gap, and a stretch too short for a mark is left out", () => {
  expect(stretches(box(21, 59), box(40, 69), box(74, 79))).toEqual([
    [0, 20, true, false],
    [80, 100, false, true],
  ]);
});

test("a line that texts cover whole is drawn all the same", () => {
  expect(stretches(box(-2, 102))).toEqual([[0, 100, true, true]]);
});
