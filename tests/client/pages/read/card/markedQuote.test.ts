import { markedQuote } from "../../../../../client/src/pages/read/card/markedQuote.ts";
import { sentenceOf } from "../../../../support/records/readingRecords.ts";

test("a sentence is cut into the words that fit its best claim and those between", () => {
  const fits = [
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ];
  const sentence = sentenceOf({
    start: 2,
    end: 10,
    claims: [{ claim: "c", score: 1, fits, compared: [], only_plans: null }],
  });
  expect(markedQuote("0123456789", sentence)).toEqual([
    { start: 2, text: "2", fits: false },
    { start: 3, text: "34", fits: true },
    { start: 5, text: "5", fits: false },
    { start: 6, text: "67", fits: true },
    { start: 8, text: "89", fits: false },
  ]);
});
