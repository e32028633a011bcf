import { numberWord } from "../../../../client/src/model/words/formatNumber.ts";

test("numbers up to twelve are words within a sentence, larger ones figures", () => {
  expect([0, 1, 9, 12, 13, 1204].map(numberWord)).toEqual(["no", "one", "nine", "twelve", "13", "1,204"]);
});
