import {
  type GradedClaim,
  gradeEvidence,
  gradeUnchecked,
  type Setting,
} from "../../../../../server/src/dataset/grade/evidence/gradeEvidence.ts";
import { voiceOf } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";
import { documentOf } from "./evidenceRecords.ts";

const sources = [documentOf("Reuters"), documentOf("Caixin")];
const register = new Map([
  ["reuters", { kind: "news", country: "GB", controlled_by: null }],
  ["caixin", { kind: "news", country: "CN", controlled_by: null }],
] as const);

function before(failed: string[], change: Partial<GradedClaim> = {}) {
  const claim: GradedClaim = { predicate: "DEVELOPS", disputed_by: [], caveats: [], ...change };
  const setting: Setting = {
    kin: new Set(),
    isOfState: () => false,
    hasFailed: (source) => failed.includes(source),
    voiceOf: (source) => voiceOf(source, { sourceOf: () => undefined, register }),
    disputing: [],
    isDetail: false,
    isWord: false,
  };
  return gradeUnchecked(gradeEvidence(claim, sources, setting), { claim, sources, setting });
}

test("a claim that lost a publisher to a check has the grade it would have otherwise", () => {
  expect(before(["caixin"])).toBe("corroborated");
  expect(before(["reuters", "caixin"])).toBe("corroborated");
});

test("a claim has none if no source failed, or if its grade does not depend on the source that did", () => {
  expect(before([])).toBeNull();
  expect(before(["caixin"], { caveats: ["weak"] })).toBeNull();
  expect(before(["caixin"], { disputed_by: ["other"] })).toBeNull();
});
