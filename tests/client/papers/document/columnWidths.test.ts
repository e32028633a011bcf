import { columnWidths } from "../../../../client/src/papers/document/columnWidths.ts";

const across = 50;

test("widths stay as wanted where every word has room", () => {
  expect(columnWidths([30, 10, 10], [["a long text of short words", "none", "12"]], across)).toEqual([30, 10, 10]);
});

test("a column is as wide as its longest word, and the others make room by as much", () => {
  const widths = columnWidths([30, 10, 10], [["text", "Corroborated", "12"]], across);
  expect(widths[1]).toBeCloseTo(15);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(50);
  expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(3);
});

test("who makes room does not come to be too narrow", () => {
  const widths = columnWidths([18, 16, 16], [["supercalifragile", "Corroborated", "Corroborated"]], across);
  expect(widths[0]).toBeGreaterThanOrEqual(18.9);
  expect(widths[1]).toBeGreaterThanOrEqual(15);
  const tight = columnWidths([20, 10, 20], [["self-reported", "Corroborated", "Corroborated one"]], across);
  expect(tight[2]).toBeGreaterThanOrEqual(15);
});

test("Chinese text and hyphens break anywhere, and an endless word takes no more than its share", () => {
  expect(columnWidths([25, 25], [["论断编号论断编号论断编号论断编号", "a-b-c-d"]], across)).toEqual([25, 25]);
  const widths = columnWidths([25, 25], [["x".repeat(5_000), "short"]], across);
  expect(widths).toEqual([25, 25]);
});

test("where even the words have no room, each column gets by its word", () => {
  expect(columnWidths([1, 1], [["Corroborated", "Corroborated"]], 20)).toEqual([1.5, 1.5]);
});
