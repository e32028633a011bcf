import { dropTexts, keptText, takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import { readingAnalysis } from "../../../../../client/src/papers/answers/reading/readingAnalysis.ts";
import type { Reading, ReadSentence } from "../../../../../server/src/contract/index.ts";
import { shortArticle, shortReading } from "../../../../support/reading/shortArticle.ts";
import { claimOf, sourceOf } from "../../../../support/records/clientRecords.ts";
import { readingOf, sentenceOf } from "../../../../support/records/readingRecords.ts";

afterEach(dropTexts);

function analysisOf(reading: Reading, text = shortArticle) {
  takeText(text, { published: "2025" });
  const kept = keptText();
  if (kept === null) throw new Error("the text was not kept");
  return readingAnalysis(reading, kept);
}

test("the title says what was found, and one sentence counts every sentence once", () => {
  const { title, sentences } = analysisOf({ ...shortReading, source: sourceOf({ id: "s", claim_count: 3 }) });
  expect(title).toBe("An article on Alpha: 0 of 4 sentences independently supported");
  expect(sentences).toEqual([
    "The article is “Alpha opens a plant” (Trade Paper, 2025).",
    "Of its 4 sentences, 1 is known only from interested parties, 1 is disputed or different, 1 is not in the atlas and 1 is background.",
    "The atlas has this article as a source: 3 claims cite it. It cannot confirm itself.",
    "The article repeats what Alpha says, so it is no independent source on it.",
  ]);
});

test("a digest has the best of what differs, what is new and what is known, and no claim twice", () => {
  const words = ["One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", `${"very ".repeat(40)}long.`];
  const text = words.join(" ");
  const said = (word: number, claim: string | null, pinned: Partial<ReadSentence>) => {
    const start = text.indexOf(words[word] ?? "");
    return sentenceOf({
      start,
      end: start + (words[word] ?? "").length,
      claims: claim === null ? [] : [{ claim, score: 1, fits: [], compared: [], only_plans: null }],
      ...pinned,
    });
  };
  const known = (grade: ReadSentence["grade"]) => ({ verdict: "known" as const, grade });
  const sentences = [
    said(0, "c-1", { verdict: "disputed", grade: "disputed" }),
    said(1, "c-1", { verdict: "disputed", grade: "disputed" }),
    said(2, "c-2", { verdict: "differs", grade: "single-source" }),
    said(3, "c-3", known("single-source")),
    said(4, "c-4", known("corroborated")),
    said(5, "c-5", known("single-source")),
    said(6, "c-6", known("self-reported")),
    said(7, null, { verdict: "not_in_atlas" }),
  ];
  const claims = ["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"].map((id) => claimOf({ id, statement: `Statement ${id}.` }));
  const { digest } = analysisOf(readingOf({ sentences, claims }), text);
  expect(digest?.rows.map(({ cells }) => [cells[0]?.text, cells[3]?.text])).toEqual([
    ["3", "Statement c-2."],
    ["1", "Statement c-1."],
    ["8", ""],
    ["5", "Statement c-4."],
    ["4", "Statement c-3."],
  ]);
  expect(digest?.rows[2]?.cells[1]?.text).toMatch(/^very .* very…$/);
});
