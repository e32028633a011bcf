import { cellName } from "../../../../../client/src/pages/desk/import/faultyRows.ts";

test.each([
  [0, 2, "A2"],
  [25, 3, "Z3"],
  [26, 4, "AA4"],
  [701, 5, "ZZ5"],
  [702, 6, "AAA6"],
  [-1, 7, "7"],
])("column %i of line %i is %s", (column, line, name) => {
  expect(cellName(column, line)).toBe(name);
});
