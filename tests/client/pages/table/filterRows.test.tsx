import type { TableSpec } from "../../../../client/src/pages/table/Column.ts";
import { filterRows, wordsOf } from "../../../../client/src/pages/table/TableView.tsx";

type Row = [name: string, place: string];

const spec: TableSpec<Row> = {
  name: "Rows",
  columns: [0, 1].map((cell) => ({
    id: `${cell}`,
    name: "",
    width: 1,
    text: (row) => row[cell] ?? "",
    sortKey: () => null,
  })),
  copied: [],
  idOf: ([name]) => name,
  isSelected: () => false,
  select: (view) => view,
  rowHeight: 1,
};
const rows: Row[] = [
  ["Baogang Group", "包头"],
  ["Société Solvay", "La Rochelle"],
];
const found = (text: string) => filterRows(rows, wordsOf(rows, spec), text).map(([name]) => name);

test("a row is found by words of any of its cells, in any order", () => {
  expect(found("rochelle solvay")).toEqual(["Société Solvay"]);
  expect(found("包头")).toEqual(["Baogang Group"]);
});

test("case and accents do not matter, on either side", () => {
  expect(found("SOCIETE")).toEqual(["Société Solvay"]);
  expect(found("bàogang")).toEqual(["Baogang Group"]);
});

test("every word must be there, and no match reaches from one cell into the next", () => {
  expect(found("baogang solvay")).toEqual([]);
  expect(found("group包头")).toEqual([]);
});

test("without words all rows stay", () => {
  expect(filterRows(rows, wordsOf(rows, spec), "  ")).toBe(rows);
});
