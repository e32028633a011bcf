import { type Document, voiceOf } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";
import { documentOf, voiceWith } from "./evidenceRecords.ts";

const register = new Map([
  ["reuters", { kind: "news", country: "GB", controlled_by: null }],
  ["argus", { kind: "trade-press", country: "GB", controlled_by: null }],
  ["baotou daily", { kind: "state-media", country: "CN", controlled_by: "baotou" }],
  ["plant ltd", { kind: "company", country: "CN", controlled_by: "plant" }],
  ["copies", { kind: "aggregator", country: "US", controlled_by: "copier" }],
] as const);
const argus = { publisher: "Argus", ...register.get("argus") };

/** The voice of a source among others. */
function voiceAmong(source: Document, ...others: Document[]) {
  return voiceOf(source, { sourceOf: (id) => others.find((other) => other.id === id), register });
}

test("a source with a text of its own has its own speaker, and its publisher as registered", () => {
  expect(voiceAmong(documentOf("Reuters"))).toEqual(voiceWith());
  expect(voiceAmong(documentOf("Baotou Daily", { publisher_entity: "plant" }))).toEqual({
    ...{ publisher: "Baotou Daily", publisher_entity: "plant", repeated: false },
    ...{ kind: "state-media", country: "CN", controlled_by: "baotou" },
  });
});

test("the register's row holds for another spelling of the name", () => {
  expect(voiceAmong(documentOf("REUTERS "))).toEqual(voiceWith({ publisher: "REUTERS " }));
});

test("a publisher that is not registered is of unknown kind", () => {
  expect(voiceAmong(documentOf("Acme News"))).toMatchObject({ kind: "unknown", country: null, controlled_by: null });
});

test("what repeats a source has the speaker, publisher and kind of that source, and not its own", () => {
  const report = documentOf("Plant Ltd", { publisher_entity: "plant" });
  const copy = documentOf("Copies", { publisher_entity: "other", repeats: report.id });
  expect(voiceAmong(copy, report)).toEqual({ ...voiceAmong(report), repeated: true });
  expect(
    voiceAmong(documentOf("Copies", { publisher_entity: "other", repeats: "r" }), documentOf("Reuters", { id: "r" })),
  ).toEqual(voiceWith({ repeated: true }));
});

test("what repeats a repetition has the voice of the first text", () => {
  const [first, second] = [documentOf("Reuters"), documentOf("Copies", { repeats: "reuters" })];
  expect(voiceAmong(documentOf("Third", { repeats: second.id }), first, second)).toEqual(voiceWith({ repeated: true }));
});

test("what repeats a publisher whose text is no source has its kind, and keeps who is said to speak", () => {
  const copy = documentOf("Copies", { publisher_entity: "plant", repeats: "Argus" });
  expect(voiceAmong(copy)).toEqual({ ...argus, publisher_entity: "plant", repeated: true });
});

test("a chain may end at a publisher", () => {
  const first = documentOf("Copies", { repeats: "Argus" });
  expect(voiceAmong(documentOf("Second", { repeats: first.id }), first)).toEqual(
    voiceWith({ ...argus, repeated: true }),
  );
});
