import { periodText } from "../../../../client/src/model/words/formatDate.ts";

test.each([
  [null, null, null],
  ["2025", null, "since 2025"],
  ["2025-03", null, "since March 2025"],
  ["2025-03-09", null, "since 9 March 2025"],
  [null, "2018", "until 2018"],
  ["2010-11-05", "2018", "5 November 2010 to 2018"],
  ["2024", "2024", "2024"],
])("since %s until %s reads %s", (since, until, text) => {
  expect(periodText({ since, until })).toBe(text);
});
