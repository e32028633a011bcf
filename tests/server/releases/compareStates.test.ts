import type { Claim } from "../../../server/src/contract/index.ts";
import { compareClaims, compareEntities } from "../../../server/src/releases/compareStates.ts";
import { statedClaim } from "../../../server/src/releases/DatasetState.ts";
import { smallGraph } from "../../support/records/smallGraph.ts";

const [base] = smallGraph({ claims: ["a-b corroborated"] }).claims;
if (!base) throw new Error("the small graph has no claim");
const claim: Claim = { ...base, sources: ["x-1", "y-2"], notes: "As told." };

function state(...claims: Claim[]) {
  return new Map(claims.map((one) => [one.id, statedClaim(one)]));
}

/** The changes that result from changing some columns: kinds and parts. */
function became(change: Partial<Claim>): [string[], string[]][] {
  return compareClaims(state(claim), state({ ...claim, ...change })).map(({ kinds, parts }) => [kinds, parts]);
}

test("a claim that stays as it is has not changed, whatever the order of its sources", () => {
  expect(became({})).toEqual([]);
  expect(became({ sources: ["y-2", "x-1"] })).toEqual([]);
});

test.each([
  [{ evidence: "disputed" }, ["regraded"], ["evidence"]],
  [{ statement: "Another." }, ["reworded"], ["statement"]],
  [{ object: "c" }, ["revised"], ["ends"]],
  [{ predicate: "FUNDS" }, ["revised"], ["predicate"]],
  [{ status: "ended" }, ["revised"], ["status"]],
  [{ until: "2026" }, ["revised"], ["dates"]],
  [{ due: "2026" }, ["revised"], ["dates"]],
  [{ share_pct: 0 }, ["revised"], ["figures"]],
  [{ quantity: 5, unit: "t", quantity_of: "ore", quantity_kind: "actual" }, ["revised"], ["figures"]],
  [{ sources: ["x-1"] }, ["revised"], ["sources"]],
  [{ disputed_by: ["z-3"] }, ["revised"], ["sources"]],
  [{ attributed_to: ["a"], attributed_words: [""] }, ["revised"], ["word"]],
  [{ attributed_to: ["a"], attributed_words: ["told"] }, ["revised"], ["word"]],
  [{ dispute_about: "detail", dispute_note: "the year" }, ["revised"], ["dispute"]],
  [{ relayed_sources: ["x-1"], source_voices: ["Reuters", "y-2"] }, ["revised"], ["relays"]],
  [{ about: "c" }, ["revised"], ["remarks"]],
  [{ maturity: "pilot" }, ["revised"], ["remarks"]],
  [{ caveats: ["weak"] }, ["revised"], ["remarks"]],
  [{ notes: null }, ["revised"], ["remarks"]],
  [
    { evidence: "disputed", statement: "Another.", disputed_by: ["z-3"] },
    ["regraded", "reworded", "revised"],
    ["evidence", "statement", "sources"],
  ],
] satisfies [Partial<Claim>, string[], string[]][])("%j is told as %j", (change, kinds, parts) => {
  expect(became(change)).toEqual([[kinds, parts]]);
});

test("a speaker instead of another, and a part instead of the whole, change whose word a claim is", () => {
  const word = (speaker: string, words: string) =>
    statedClaim({ ...claim, attributed_to: [speaker], attributed_words: [words] }).word;
  expect(new Set([word("a", ""), word("b", ""), word("a", "told"), statedClaim(claim).word]).size).toBe(4);
});

test("both states of a claim are told, and the one there was of a claim that came or went; the gravest stand first", () => {
  const from = state({ ...claim, id: "d" }, { ...claim, id: "b" }, { ...claim, id: "c" });
  const to = state({ ...claim, id: "c", evidence: "disputed" }, { ...claim, id: "a" });
  expect(
    compareClaims(from, to).map(({ id, kinds, before, after }) => [id, kinds, before?.evidence, after?.evidence]),
  ).toEqual([
    ["b", ["removed"], "corroborated", undefined],
    ["d", ["removed"], "corroborated", undefined],
    ["a", ["added"], undefined, "corroborated"],
    ["c", ["regraded"], "corroborated", "disputed"],
  ]);
});

test("entities that went, came, are called otherwise, and got a Chinese name where they had none", () => {
  const named = (id: string, name = id, name_zh: string | null = null) =>
    [id, { id, type: "sector" as const, name, name_zh }] as const;
  const from = new Map([
    named("gone"),
    named("stays"),
    named("old", "Old"),
    named("plain"),
    named("lost", "lost", "失"),
  ]);
  const to = new Map([named("new"), named("stays"), named("old", "New"), named("plain", "plain", "平"), named("lost")]);
  expect(compareEntities(from, to).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    "removed gone",
    "added new",
    "renamed lost",
    "renamed old",
    "named plain",
  ]);
});
