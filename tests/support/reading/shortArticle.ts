import type { Mention, Reading, ReadReason, ReadSentence } from "@atlas/server/contract";
import { claimOf, entityOf, sourceOf } from "../records/clientRecords.ts";
import { readingOf, sentenceOf } from "../records/readingRecords.ts";

/** Four sentences below a title. */
export const shortArticle = [
  "Alpha opens a plant",
  "",
  "Alpha produces rotors. It owns 62% of Beta. Alpha will supply Gamma with coils. The weather was fine.",
].join("\n");

const [title = "", , body = ""] = shortArticle.split("\n");
const spanOf = (part: string) => {
  const start = shortArticle.indexOf(part);
  return { start, end: start + part.length };
};
const said = (part: string, pinned: Partial<ReadSentence>) => sentenceOf({ ...spanOf(part), heading: 0, ...pinned });

function named(sentence: string, name: string, ids: string[]): Mention {
  const start = shortArticle.indexOf(name, shortArticle.indexOf(sentence));
  return { start, end: start + name.length, ids, ambiguous: ids.length > 1 };
}

const [rotors = "", beta = "", gamma = "", weather = ""] = body.match(/[^.]+\./g)?.map((one) => one.trim()) ?? [];

const because = (why: ReadReason["why"], in_text: string | null = null, in_claim: string | null = null) => ({
  why,
  in_text,
  in_claim,
});

/** What a server could say of it: known by its own word, a differing share, a name of two, and nothing. */
export const shortReading: Reading = readingOf({
  title,
  subject: { id: "alpha", reason: "title" },
  sentences: [
    sentenceOf({ ...spanOf(title), kind: "heading", mentions: [named(title, "Alpha", ["alpha"])] }),
    said(rotors, {
      mentions: [named(rotors, "Alpha", ["alpha"]), named(rotors, "rotors", ["rotors"])],
      verdict: "known",
      reason: because("same"),
      grade: "self-reported",
      claims: [{ claim: "c-1", score: 0.9, fits: [spanOf("produces rotors")], compared: [], only_plans: null }],
    }),
    said(beta, {
      mentions: [named(beta, "Beta", ["beta"])],
      verdict: "differs",
      reason: because("figure", "62%", "76.8%"),
      grade: "corroborated",
      claims: [
        {
          claim: "c-2",
          score: 0.8,
          fits: [],
          compared: [{ what: "share", in_text: "62%", in_claim: "76.8%", agrees: false }],
          only_plans: null,
        },
      ],
    }),
    said(gamma, {
      mentions: [named(gamma, "Alpha", ["alpha"]), named(gamma, "Gamma", ["gamma-cn", "gamma-us"])],
      verdict: "not_in_atlas",
      reason: because("no_claim"),
      stance: ["plan"],
      predicates: ["SUPPLIES"],
    }),
    said(weather, { reason: because("names_nothing") }),
  ],
  own_word: {
    publisher: "Trade Paper",
    publisher_kind: "trade-press",
    publisher_country: "US",
    publisher_controlled_by: null,
    speaker: "alpha",
    said_at: null,
    kin: ["alpha", "beta"],
  },
  claims: [
    claimOf({
      id: "c-1",
      subject: "alpha",
      predicate: "PRODUCES",
      object: "rotors",
      evidence: "self-reported",
      sources: ["s"],
      source_roles: ["kin"],
    }),
    claimOf({
      id: "c-2",
      subject: "alpha",
      predicate: "OWNS_STAKE_IN",
      object: "beta",
      evidence: "corroborated",
      share_pct: 76.8,
    }),
  ],
  entities: [
    entityOf({ id: "alpha", name: "Alpha" }),
    entityOf({ id: "beta", name: "Beta" }),
    entityOf({ id: "gamma-cn", name: "Gamma", country: "CN" }),
    entityOf({ id: "gamma-us", name: "Gamma", country: "US" }),
    entityOf({ id: "rotors", name: "Rotors", type: "product" }),
  ],
  sources: [sourceOf({ id: "s", publisher: "Trade Paper" })],
});
