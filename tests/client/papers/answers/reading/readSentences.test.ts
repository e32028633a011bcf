import { barOf, isCounted, saidOf } from "../../../../../client/src/papers/answers/reading/readSentences.ts";
import type { ReadSentence } from "../../../../../server/src/contract/index.ts";
import { sentenceOf } from "../../../../support/records/readingRecords.ts";

const span = { start: 0, end: 1 };

test("a known sentence is marked by the evidence of its best claim, any other by its verdict", () => {
  expect(barOf(sentenceOf({ ...span, verdict: "known", grade: "single-source" }))).toBe("single-source");
  expect(barOf(sentenceOf({ ...span, verdict: "differs", grade: "corroborated" }))).toBe("differs");
});

test("a sentence that differs in a plan only says so, and one with another figure says that", () => {
  const claim = { claim: "c", score: 1, fits: [], compared: [] };
  const figure = { what: "share", in_text: "1%", in_claim: "2%", agrees: false } as const;
  const differing = (...claims: ReadSentence["claims"]) => saidOf(sentenceOf({ ...span, verdict: "differs", claims }));
  expect(differing({ ...claim, only_plans: "claim" })).toBe("only_planned");
  expect(differing({ ...claim, only_plans: "sentence" })).toBe("already_so");
  expect(differing({ ...claim, only_plans: "claim", compared: [figure] })).toBe("differs");
  expect(differing({ ...claim, only_plans: null, compared: [figure] })).toBe("differs");
});

test("what names nothing is counted among all sentences only", () => {
  const sentence = sentenceOf(span);
  expect(isCounted(sentence, "all")).toBe(true);
  expect((["known", "own", "against", "new"] as const).filter((count) => isCounted(sentence, count))).toEqual([]);
});
