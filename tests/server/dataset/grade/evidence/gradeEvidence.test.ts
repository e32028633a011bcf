import {
  type GradedClaim,
  gradeEvidence,
  type Setting,
} from "../../../../../server/src/dataset/grade/evidence/gradeEvidence.ts";
import type { Document } from "../../../../../server/src/dataset/grade/evidence/Voice.ts";
import { voiceOf } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";
import { documentOf } from "./evidenceRecords.ts";

const reuters = documentOf("Reuters");
const caixin = documentOf("Caixin");
const site = documentOf("Site", { publisher_entity: "plant" });
const nameless = documentOf("Site", { id: "nameless" });
const xinhua = documentOf("Xinhua");
const daily = documentOf("Daily");
const blog = documentOf("Blog");
const register = new Map([
  ["reuters", { kind: "news", country: "GB", controlled_by: null }],
  ["caixin", { kind: "news", country: "CN", controlled_by: null }],
  ["site", { kind: "company", country: "CN", controlled_by: null }],
  ["xinhua", { kind: "state-media", country: "CN", controlled_by: "state-council" }],
  ["daily", { kind: "state-media", country: "CN", controlled_by: "group" }],
  ["blog", { kind: "blog", country: null, controlled_by: null }],
] as const);

/** Grades a claim on a plant of a Chinese group with these sources, of which one may have failed its check. */
function grade(sources: Document[], { failed = "", ...change }: Partial<GradedClaim> & { failed?: string } = {}) {
  const claim: GradedClaim = { predicate: "DEVELOPS", disputed_by: [], caveats: [], ...change };
  const sourceOf = (id: string) => [reuters, site, xinhua].find((source) => source.id === id);
  const setting: Setting = {
    kin: new Set(["plant", "group"]),
    isOfState: (country) => country === "CN",
    hasFailed: (source) => source === failed,
    voiceOf: (source) => voiceOf(source, { sourceOf, register }),
  };
  return gradeEvidence(claim, sources, setting);
}

test("each source has its role, in the order of the claim's row, and those that count are named", () => {
  const retold = documentOf("Retold", { repeats: reuters.id });
  const failed = documentOf("Reuters", { id: "failed" });
  expect(grade([site, reuters, nameless, xinhua, blog, retold, failed, caixin], { failed: failed.id })).toEqual({
    evidence: "corroborated",
    publisher_count: 2,
    independent_sources: ["reuters", "caixin"],
    source_roles: ["kin", "counts", "own-word", "state-media", "weak", "retells", "failed-check", "counts"],
  });
});

test("sources that are left out support nothing", () => {
  expect(grade([site, nameless, xinhua])).toEqual({
    evidence: "self-reported",
    publisher_count: 0,
    independent_sources: [],
    source_roles: ["kin", "own-word", "state-media"],
  });
});

test("a source that failed its check is left out as that, whoever speaks", () => {
  expect(grade([site], { failed: site.id }).source_roles).toEqual(["failed-check"]);
  expect(grade([reuters], { failed: reuters.id }).evidence).toBe("self-reported");
});

test("a weak publisher counts where every strong one is left out", () => {
  expect(grade([blog, xinhua, site])).toMatchObject({
    evidence: "single-source",
    source_roles: ["counts", "state-media", "kin"],
  });
});

test("a strong source that failed its check does not push weak ones aside", () => {
  expect(grade([blog, reuters], { failed: reuters.id }).source_roles).toEqual(["counts", "failed-check"]);
});

test("what repeats kin or state media is left out like them, whoever prints it", () => {
  const copies = [documentOf("One", { repeats: site.id }), documentOf("Two", { repeats: xinhua.id })];
  expect(grade(copies).source_roles).toEqual(["kin", "state-media"]);
});

test("what repeats a source that failed its check is not left out for that, because its own text was not checked", () => {
  expect(grade([documentOf("Copy", { repeats: reuters.id }), reuters], { failed: reuters.id }).source_roles).toEqual([
    "counts",
    "failed-check",
  ]);
});

test("state media that kin control are left out as that, also on a fact of record", () => {
  expect(grade([daily]).source_roles).toEqual(["controlled"]);
  expect(grade([daily, xinhua], { predicate: "LOCATED_IN" }).source_roles).toEqual(["controlled", "counts"]);
});

test("a disputed claim and a comparison say, too, how their sources count", () => {
  expect(grade([reuters, site], { disputed_by: ["caixin"] })).toMatchObject({
    evidence: "disputed",
    publisher_count: 1,
    source_roles: ["counts", "kin"],
  });
  expect(grade([reuters, caixin], { predicate: "COUNTERPART_OF" })).toMatchObject({
    evidence: "assessed",
    publisher_count: 2,
  });
});
