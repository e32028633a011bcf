import { containsWords, searchable } from "../../../../client/src/model/words/containsWords.ts";

const statement = "Baotou Steel is the second-largest shareholder (Inner Mongolia), with 36.71% and 1,200 tonnes.";

test.each([
  "36.71",
  "36.71%",
  "1200 tonnes",
  "1,200",
  "shareholder (Inner Mongolia)",
  "share-holder",
  "mongolia, BAOTOU",
  "second largest",
  "secondlargest",
  "Baotou-Steel",
  "“Baotou Steel”",
  "-",
  "",
])("%s is found in a statement, whatever its order, case and punctuation", (typed) => {
  expect(containsWords(searchable(statement), typed)).toBe(true);
});

test.each(["36.72", "3.671", "baotou lynas", "steel works"])("%s is not found, as a word of it is missing", (typed) => {
  expect(containsWords(searchable(statement), typed)).toBe(false);
});

test("Chinese is found within its sentence, and full-width forms and marks do not matter", () => {
  expect(containsWords(searchable("北方稀土（集团）持股36.71%"), "稀土(集团) ３６.７１")).toBe(true);
});
