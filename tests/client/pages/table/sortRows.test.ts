import type { Column } from "../../../../client/src/pages/table/Column.ts";
import { nextSort, type SortKey, sortRows } from "../../../../client/src/pages/table/sortRows.ts";

interface Row {
  id: number;
  key: SortKey | null;
}

const column: Column<Row> = { id: "key", name: "Key", width: 1, text: ({ id }) => `${id}`, sortKey: ({ key }) => key };
const rowsOf = (...keys: (string | number | null)[]): Row[] =>
  keys.map((key, id) => ({ id, key: key === null ? null : [key] }));

function sorted(rows: readonly Row[], descending = false, pinned: Partial<Column<Row>> = {}) {
  return sortRows(rows, [{ ...column, ...pinned }], { column: "key", descending }).map(({ id }) => id);
}

test("words are sorted as a dictionary does, whatever their case and accents, with numbers in them by their size", () => {
  expect(sorted(rowsOf("Zinc 10", "élan", "zinc 9", "Eland", "alloy"))).toEqual([4, 1, 3, 2, 0]);
});

test("Chinese names are sorted by their pinyin", () => {
  expect(sorted(rowsOf("中国五矿", "包钢集团", "稀土精矿", "白云鄂博"), false, { lang: "zh" })).toEqual([3, 1, 2, 0]);
});

test("numbers are sorted by size", () => {
  expect(sorted(rowsOf(10, 9, 100, -1))).toEqual([3, 1, 0, 2]);
});

test("what is empty stands last in either direction", () => {
  const rows = rowsOf("b", null, "a", null);
  expect(sorted(rows)).toEqual([2, 0, 1, 3]);
  expect(sorted(rows, true)).toEqual([0, 2, 1, 3]);
});

test("equal rows stay in the order in which they were, in either direction", () => {
  const rows = rowsOf("b", "a", "b", "a");
  expect(sorted(rows)).toEqual([1, 3, 0, 2]);
  expect(sorted(rows, true)).toEqual([0, 2, 1, 3]);
});

test("where the first item of a key is equal, the next one decides, and a longer key comes after", () => {
  const rows: Row[] = [
    { id: 0, key: ["t", 20] },
    { id: 1, key: ["kg", 30] },
    { id: 2, key: ["t", 3] },
    { id: 3, key: ["t"] },
  ];
  expect(sorted(rows)).toEqual([1, 3, 2, 0]);
});

test("without an order, or by a column that the table does not have, rows stay as they are", () => {
  const rows = rowsOf("b", "a");
  expect(sortRows(rows, [column], null)).toBe(rows);
  expect(sortRows(rows, [column], { column: "nonsense", descending: false })).toBe(rows);
});

test("sorting leaves the rows that it was given untouched", () => {
  const rows = Object.freeze(rowsOf("b", "a"));
  expect(sorted(rows)).toEqual([1, 0]);
});

test("a column sorts upwards, then downwards, then not at all; numbers begin with the largest", () => {
  const up = { column: "key", descending: false };
  const down = { column: "key", descending: true };
  expect(nextSort(column, null)).toEqual(up);
  expect(nextSort(column, up)).toEqual(down);
  expect(nextSort(column, down)).toBeNull();
  const numeric = { ...column, numeric: true };
  expect(nextSort(numeric, { column: "other", descending: false })).toEqual(down);
  expect(nextSort(numeric, down)).toEqual(up);
  expect(nextSort(numeric, up)).toBeNull();
});
