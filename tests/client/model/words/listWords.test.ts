import { listSome, listWords } from "../../../../client/src/model/words/listWords.ts";

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j is listed as %j", (words, text) => {
  expect(listWords(words)).toBe(text);
});

test("a long list ends in the number of the others, but never in one other alone", () => {
  expect(listSome(["A", "B", "C"], 2)).toBe("A, B and C");
  expect(listSome(["A", "B", "C", "D"], 2)).toBe("A, B and 2 more");
});
