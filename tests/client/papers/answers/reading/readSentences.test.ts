import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import {
  barOf,
  isCounted,
  reasonOf,
  saidOf,
  untoldStances,
} from "../../../../../client/src/papers/answers/reading/readSentences.ts";
import type { ReadReason } from "../../../../../server/src/contract/index.ts";
import { sentenceOf } from "../../../../support/records/readingRecords.ts";

const span = { start: 0, end: 1 };

test("a known sentence is marked by the evidence of its best claim, any other by its verdict", () => {
  expect(barOf(sentenceOf({ ...span, verdict: "known", grade: "single-source" }))).toBe("single-source");
  expect(barOf(sentenceOf({ ...span, verdict: "differs", grade: "corroborated" }))).toBe("differs");
});

const because = (why: ReadReason["why"], in_text: string | null = null, in_claim: string | null = null) => ({
  reason: { why, in_text, in_claim },
});

test("a sentence that differs in a plan only is marked so, and one with another figure as different", () => {
  const differing = (why: ReadReason["why"]) => saidOf(sentenceOf({ ...span, verdict: "differs", ...because(why) }));
  expect((["only_planned", "already_so", "figure", "denied"] as const).map(differing)).toEqual([
    "only_planned",
    "already_so",
    "differs",
    "differs",
  ]);
});

test("a verdict says why in one sentence, with both sides of a difference", async () => {
  const differing = sentenceOf({ ...span, verdict: "differs", ...because("figure", "12.5%", "8.26%") });
  expect(reasonOf(differing)).toBe("The text has 12.5%; the atlas has 8.26%.");
  expect(reasonOf(sentenceOf(span))).toBeNull();
  await setLanguage("zh");
  expect(reasonOf(differing)).toBe("文中为12.5%，图谱中为8.26%。");
  await setLanguage("en");
});

test("how a sentence speaks is told once: by its reason, or else beside it", () => {
  const planned = { ...span, stance: ["plan" as const] };
  expect(untoldStances(sentenceOf({ ...planned, ...because("already_so") }))).toEqual([]);
  expect(untoldStances(sentenceOf({ ...planned, ...because("figure") }))).toEqual(["plan"]);
});

test("what names nothing is counted among all sentences only", () => {
  const sentence = sentenceOf(span);
  expect(isCounted(sentence, "all")).toBe(true);
  expect((["known", "own", "against", "new"] as const).filter((count) => isCounted(sentence, count))).toEqual([]);
});
