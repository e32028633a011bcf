import { countVoices } from "../../../../../server/src/dataset/grade/evidence/countVoices.ts";
import type { Voice } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";
import { columnValues } from "../../../../../server/src/rules/vocabulary.ts";
import { documentOf, voiceWith } from "./evidenceRecords.ts";

const reuters = voiceWith();
const caixin = voiceWith({ publisher: "Caixin" });
const wikipedia = voiceWith({ publisher: "Wikipedia", kind: "encyclopaedia" });
const aggregator = voiceWith({ publisher: "Copies", kind: "aggregator" });
const retold = (voice: Voice): Voice => ({ ...voice, repeated: true });

/** Number of publishers, and how each of the voices counts. */
function count(...voices: Voice[]) {
  const heard = voices.map((voice, index) => ({ source: documentOf(`s${index}`), voice }));
  const { publisher_count, roles } = countVoices(heard);
  return [publisher_count, ...heard.map(({ source }) => roles.get(source.id))];
}

test("strong publishers are counted, each once, however its name is spelled", () => {
  expect(count()).toEqual([0]);
  expect(count(reuters)).toEqual([1, "counts"]);
  expect(count(reuters, caixin)).toEqual([2, "counts", "counts"]);
  const again = ["REUTERS ", "Ｒｅｕｔｅｒｓ"].map((publisher) => voiceWith({ publisher }));
  expect(count(reuters, ...again)).toEqual([1, "counts", "counts", "counts"]);
});

test("encyclopaedias, aggregators, blogs and unknown publishers are weak, and no others", () => {
  const weak = columnValues.publisherKind.filter((kind) => count(reuters, voiceWith({ kind })).includes("weak"));
  expect(weak).toEqual(["encyclopaedia", "aggregator", "blog", "unknown"]);
});

test("weak publishers without a strong one count as one", () => {
  expect(count(wikipedia)).toEqual([1, "counts"]);
  expect(count(wikipedia, aggregator)).toEqual([1, "counts", "counts"]);
});

test("beside a strong publisher weak ones do not count", () => {
  expect(count(wikipedia, reuters, aggregator)).toEqual([1, "weak", "counts", "weak"]);
});

describe("what repeats another source", () => {
  test("adds nothing to it, wherever it stands", () => {
    expect(count(reuters, retold(reuters))).toEqual([1, "counts", "retells"]);
    expect(count(retold(reuters), reuters, caixin)).toEqual([2, "retells", "counts", "counts"]);
  });

  test("counts as that source where the claim does not cite it", () => {
    expect(count(retold(reuters), caixin)).toEqual([2, "counts", "counts"]);
  });

  test("counts once, though several repeat the same", () => {
    expect(count(retold(reuters), retold(reuters))).toEqual([1, "counts", "retells"]);
  });

  test("is as strong or as weak as what it repeats", () => {
    expect(count(retold(wikipedia), caixin)).toEqual([1, "weak", "counts"]);
    expect(count(retold(wikipedia), aggregator)).toEqual([1, "counts", "counts"]);
  });
});
