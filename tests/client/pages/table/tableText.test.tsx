import type { TableSpec } from "../../../../client/src/pages/table/Column.ts";
import { tableText } from "../../../../client/src/pages/table/TableView.tsx";

const spec: TableSpec<string> = {
  name: "Rows",
  columns: [{ id: "text", name: "Text", width: 1, text: (row) => row, sortKey: () => null }],
  copied: [{ name: "Id", text: (row) => `id-${row.length}` }],
  idOf: (row) => row,
  isSelected: () => false,
  select: (view) => view,
  rowHeight: 1,
};
const cell = (text: string) => tableText([text], spec).split("\n")[1]?.split("\t")[0];

test("rows are lines under a line of names, cells are divided by tabs, and ids come along", () => {
  expect(tableText(["one", "three"], spec)).toBe("Text\tId\none\tid-3\nthree\tid-5");
});

test("what a spreadsheet would take for a formula is marked as text", () => {
  expect(["=1+1", "+12%", "-5", "@SUM(A1)", "＝1"].map(cell)).toEqual(["'=1+1", "'+12%", "'-5", "'@SUM(A1)", "'＝1"]);
  expect(["−5", "a=b", "5-6"].map(cell)).toEqual(["−5", "a=b", "5-6"]);
});

test("tabs and ends of line in a cell break nothing, and hide no formula", () => {
  expect(cell("one\ttwo\r\nthree")).toBe("one two three");
  expect(cell("\t=1+1")).toBe("'=1+1");
});
