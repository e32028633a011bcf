import { linePieces } from "../../../../../client/src/papers/figure/placing/linePlaces.ts";
import type { TextArea } from "../../../../../client/src/picture/labels/TextArea.ts";

const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
const text = (x: number, width: number, y = 0, slope = 0): TextArea => ({ x, y, width, height: 10, slope });

test("a line stops where a text begins and goes on where it ends", () => {
  expect(linePieces(line, [text(50, 20)])).toEqual([
    [0, 0.4],
    [0.6, 1],
  ]);
});

test("a text beside a line leaves it whole", () => {
  expect(linePieces(line, [text(50, 20, 6)])).toEqual([[0, 1]]);
});

test("what is left between two texts is drawn only if it is too long for a dash", () => {
  expect(linePieces(line, [text(40, 20), text(64, 20)])).toEqual([
    [0, 0.3],
    [0.74, 1],
  ]);
  expect(linePieces(line, [text(30, 20), text(70, 20)])).toHaveLength(3);
});

test("a sloping text covers as much of a line as lies under it", () => {
  const across = linePieces(line, [text(50, 40, 0, Math.PI / 2)]);
  expect(across.map((piece) => piece.map((part) => Math.round(part * 100)))).toEqual([
    [0, 45],
    [55, 100],
  ]);
});

test("a line that a text covers whole has no pieces", () => {
  expect(linePieces(line, [text(50, 120)])).toEqual([]);
});
