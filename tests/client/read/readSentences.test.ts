import { barOf, isCounted } from "../../../client/src/read/readSentences.ts";
import { sentenceOf } from "../../support/records/readingRecords.ts";

const span = { start: 0, end: 1 };

test("a known sentence is marked by the evidence of its best claim, any other by its verdict", () => {
  expect(barOf(sentenceOf({ ...span, verdict: "known", grade: "single-source" }))).toBe("single-source");
  expect(barOf(sentenceOf({ ...span, verdict: "differs", grade: "corroborated" }))).toBe("differs");
});

test("what names nothing is counted among all sentences only", () => {
  const sentence = sentenceOf(span);
  expect(isCounted(sentence, "all")).toBe(true);
  expect((["known", "own", "against", "new"] as const).filter((count) => isCounted(sentence, count))).toEqual([]);
});
