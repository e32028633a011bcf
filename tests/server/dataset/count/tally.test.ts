import { tally, tallyColumn, tallyRows } from "../../../../server/src/dataset/count/tally.ts";

test("values are counted, empty cells are not, and allowed values that do not occur count 0", () => {
  const rows = [{ unit: "t" }, { unit: null }, { unit: "kg" }, { unit: "t" }];
  expect([...tallyColumn(rows, "unit", ["km", "t"])]).toEqual([
    ["km", 0],
    ["t", 2],
    ["kg", 1],
  ]);
});

test("the rows of a table are the most frequent first, and in alphabetical order where they are as frequent", () => {
  expect(tallyRows(tally(["b", "c", "a", "c"]))).toEqual([
    ["c", "2"],
    ["a", "1"],
    ["b", "1"],
  ]);
});
