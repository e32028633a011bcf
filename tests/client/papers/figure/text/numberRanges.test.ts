import { numberRanges } from "../../../../../client/src/papers/figure/numberRanges.ts";

test("three numbers in a row are written as from and to, two are not", () => {
  expect(numberRanges([7, 1, 3, 2])).toEqual(["1–3", "7"]);
  expect(numberRanges([4, 5])).toEqual(["4, 5"]);
  expect(numberRanges([])).toEqual([]);
});

test("numbers of claims that are due are marked, and make no run with those that are not", () => {
  expect(numberRanges([1, 2, 3, 4, 5, 8, 9], new Set([3, 4, 5, 9]))).toEqual(["1, 2", "3*–5*", "8", "9*"]);
});
