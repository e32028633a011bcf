import { claimReading } from "../../../../../client/src/model/claim/ClaimReading.ts";
import { draftOfSentence } from "../../../../../client/src/pages/read/draft/draftOfSentence.ts";
import { dropTexts, keptText, takeText } from "../../../../../client/src/pages/read/keptTexts.ts";
import type { ReadText } from "../../../../../client/src/pages/read/useReading.ts";
import type { Reading, ReadSentence } from "../../../../../server/src/contract/index.ts";
import { entityOf, sourceOf } from "../../../../support/records/clientRecords.ts";
import { readingOf, sentenceOf } from "../../../../support/records/readingRecords.ts";

afterEach(dropTexts);

const entities = [
  entityOf({ id: "alpha", name: "Alpha" }),
  entityOf({ id: "oslo", name: "Oslo", type: "place" }),
  entityOf({ id: "rotors", name: "Rotors", type: "product" }),
];

/** The draft of a text of one sentence that names these entities. */
function draftOf(text: string, pinned: Partial<ReadSentence> = {}, of: Partial<Reading> = {}) {
  takeText(text, { title: "Alpha opens a plant", publisher: "Trade Paper" });
  const kept = keptText();
  if (kept === null) throw new Error("the text was not kept");
  const mentions = entities.map(({ id }) => ({ start: 0, end: 1, ids: [id], ambiguous: false }));
  const sentence = sentenceOf({ start: 0, end: text.length, mentions, ...pinned });
  const reading = readingOf({ sentences: [sentence], entities, ...of });
  const read: ReadText = { kept, reading, records: claimReading([reading]), change: () => undefined };
  return { draft: draftOfSentence(read, sentence, []), kept };
}

test("a sentence becomes the statement whole, however long it is", () => {
  const long = `Alpha makes ${"very ".repeat(80)}good rotors.`;
  expect(draftOf(long).draft.claim.statement).toBe(long);
});

test("the object is what one of the sentence's verbs may join, and the verb is that one", () => {
  const { claim } = draftOf("Alpha of Oslo makes rotors.", { predicates: ["PARTNERS_WITH", "PRODUCES"] }).draft;
  expect(claim).toMatchObject({ subject: "alpha", predicate: "PRODUCES", object: "rotors" });
});

test("without a word for a verb the first that any may join is taken, and the verb is left to the writer", () => {
  const { claim } = draftOf("Alpha, Oslo.").draft;
  expect([claim.subject, claim.predicate, claim.object]).toEqual(["alpha", undefined, "oslo"]);
});

test("a name whose entity the reading does not tell is no end of the claim", () => {
  const { claim } = draftOf(
    "Alpha of Oslo makes rotors.",
    { predicates: ["PRODUCES"] },
    { entities: entities.slice(1) },
  ).draft;
  expect([claim.subject, claim.object]).not.toContain("alpha");
});

test("an article that the atlas has as a source is that source, and no second one is made", () => {
  const known = sourceOf({ id: "paper-2025", title: "Alpha Opens a Plant", publisher: "Trade Paper" });
  const { draft } = draftOf("Alpha makes rotors.", {}, { source: known });
  expect([draft.claim.sources, draft.rows]).toEqual(["paper-2025", []]);
});

test("any other article is a new source", () => {
  const { draft, kept } = draftOf("Alpha makes rotors.");
  expect(draft.claim.sources).toBe(kept.source);
  expect(draft.rows.map(({ cells }) => cells.title)).toEqual(["Alpha opens a plant"]);
});
