import { MAX_CELL, textFaults } from "../../../../server/src/dataset/read/textFaults.ts";

test("a cell of the greatest length is read, one character more is not", () => {
  expect(textFaults("x".repeat(MAX_CELL))).toEqual([]);
  expect(textFaults("x".repeat(MAX_CELL + 1))).toEqual(["has 100001 characters, expected at most 100000"]);
});

test("all faults of a cell are named, each with what stands in front of it", () => {
  expect(textFaults(" Socie\u0301te\u0301\u200b ")).toEqual([
    'has U+200B after " Socie\u0301te\u0301", expected visible characters and plain spaces',
    'is not in the composed form of Unicode (NFC) after " Soci", expected U+00E9 there',
    "begins or ends with a space, expected none",
  ]);
});
