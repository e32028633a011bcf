import { paginate } from "../../../../../client/src/papers/document/layout/paginate.ts";
import type { Piece } from "../../../../../client/src/papers/document/layout/pieces.ts";

const piece = (height: number, more: Partial<Piece> = {}): Piece => ({ height, cites: [], ...more });
const ends = (pieces: readonly Piece[], note = 0) => paginate(pieces, 100, () => note).map(({ end }) => end);

test("a page takes what fits on it", () => {
  expect(ends([piece(60), piece(40), piece(10)])).toEqual([2, 3]);
});

test("what cites a note needs room for that, too, but for each note once", () => {
  expect(ends([piece(60), piece(25, { cites: [1] })], 10)).toEqual([1, 2]);
  expect(ends([piece(40, { cites: [1] }), piece(40, { cites: [1] })], 10)).toEqual([2]);
});

test("a heading goes to the page of what follows it, and what opens a page begins one", () => {
  expect(ends([piece(80), piece(15, { keeps: true }), piece(20)])).toEqual([1, 3]);
  expect(ends([piece(10), piece(10, { opens: true })])).toEqual([1, 2]);
});

test("a row that begins a page stands below the head of its table", () => {
  const [, second] = paginate([piece(90, { head: 20 }), piece(30, { head: 20 })], 100, () => 0);
  expect(second?.used).toBe(50);
});

test("what is higher than a page stands on one of its own", () => {
  expect(ends([piece(10), piece(150), piece(10)])).toEqual([1, 2, 3]);
});
