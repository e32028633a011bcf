import {
  type GradedClaim,
  gradeEvidence,
  isOwnWord,
  kinRole,
  ownStates,
  type Setting,
} from "../../../../../server/src/dataset/grade/evidence/gradeEvidence.ts";
import { type Document, voiceOf } from "../../../../../server/src/dataset/grade/evidence/voiceOf.ts";
import { columnValues } from "../../../../../server/src/rules/vocabulary.ts";
import { documentOf, voiceWith } from "./evidenceRecords.ts";

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
    disputing: [],
    isDetail: false,
    isWord: false,
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

test("of pages that name no speaker only those of companies and press agencies are somebody's own word", () => {
  const own = columnValues.publisherKind.filter((kind) => isOwnWord(voiceWith({ kind })));
  expect(own).toEqual(["company", "wire-release"]);
});

test("with a speaker they are the word of a third party", () => {
  expect(isOwnWord(voiceWith({ kind: "company", publisher_entity: "customer" }))).toBe(false);
  expect(isOwnWord(voiceWith({ kind: "wire-release", publisher_entity: "customer" }))).toBe(false);
});

const kin = new Set(["plant", "group"]);

test("the word of kin is left out", () => {
  expect(kinRole(voiceWith({ publisher_entity: "plant" }), kin)).toBe("kin");
  expect(kinRole(voiceWith({ publisher_entity: "group", controlled_by: "rival" }), kin)).toBe("kin");
});

test("a publisher that kin control is left out, whoever speaks in it", () => {
  expect(kinRole(voiceWith({ controlled_by: "group" }), kin)).toBe("controlled");
  expect(kinRole(voiceWith({ publisher_entity: "rival", controlled_by: "group" }), kin)).toBe("controlled");
});

test("of kin who speak in their own paper it is said that they speak", () => {
  expect(kinRole(voiceWith({ publisher_entity: "plant", controlled_by: "group" }), kin)).toBe("kin");
});

test("others are no kin, nor is a publisher that nobody controls and in which nobody speaks", () => {
  expect(kinRole(voiceWith({ publisher_entity: "rival", controlled_by: "rival" }), kin)).toBeNull();
  expect(kinRole(voiceWith(), kin)).toBeNull();
});

test.each(["government", "state-group"])("an organisation of the kind %s is of the state of its country", (kind) => {
  expect(ownStates({ type: "organisation", kind, country: "CN" })).toEqual(["CN"]);
});

test.each(["listed-company", "university", "association", null])("one of the kind %s is of none", (kind) => {
  expect(ownStates({ type: "organisation", kind, country: "CN" })).toEqual([]);
});

test("a policy is of every state of its jurisdiction", () => {
  expect(ownStates({ type: "policy", kind: "charter", country: "US;AU" })).toEqual(["US", "AU"]);
});

test("a place in a country is not its state's, nor is anything without a country", () => {
  expect(ownStates({ type: "place", kind: "province", country: "CN" })).toEqual([]);
  expect(ownStates({ type: "organisation", kind: "government", country: null })).toEqual([]);
  expect(ownStates({ type: "policy", kind: "standard", country: null })).toEqual([]);
});
