import { evidenceReason } from "../../../../client/src/model/claim/evidenceReason.ts";
import { claimOf, entityOf, sourceOf } from "../../../support/records/clientRecords.ts";
import { realRows } from "../../../support/records/realRows.ts";
import { byId, develops, type ReasonCase, reasonOf, supplies } from "../../../support/records/reasonCases.ts";

const cases: ReasonCase[] = [
  ["one strong publisher", { ...develops, cited: { reuters: "counts" } }, "One voice: Reuters"],
  [
    "an interview with an independent expert beside one with the company",
    { ...develops, cited: { insider: "counts", talk: "kin" } },
    "One voice: Former engineer. Left out: an interview with Baogang Group",
  ],
  [
    "two documents of one publisher",
    { ...develops, cited: { reuters: "counts", "reuters-2": "counts" } },
    "One voice: Reuters (2 documents)",
  ],
  [
    "one strong publisher beside two relays",
    { ...develops, cited: { reuters: "counts", "relay-1": "kin", "relay-2": "kin" } },
    "One voice: Reuters. Left out: relay-1 and relay-2, which relay the word of Baogang Group",
  ],
  [
    "one strong publisher beside the company's site",
    { ...develops, cited: { reuters: "counts", site: "kin" } },
    "One voice: Reuters. Left out: a document of Baogang Group",
  ],
  [
    "two strong publishers",
    { ...develops, evidence: "corroborated", cited: { reuters: "counts", caixin: "counts" } },
    "Two voices: Reuters, Caixin",
  ],
  [
    "more publishers than one wants to read",
    {
      ...develops,
      evidence: "corroborated",
      cited: { reuters: "counts", xinhua: "counts", caixin: "counts", argus: "counts", smm: "counts", ft: "counts" },
    },
    "Six voices: Reuters, Xinhua, Caixin, Argus and 2 more",
  ],
  [
    "several publishers that an audit found to relay one party",
    { ...develops, caveats: ["relay-unmarked"], cited: { reuters: "counts", xinhua: "counts" } },
    "Two voices, counted as one because they only repeat one interested party: Reuters, Xinhua",
  ],
  [
    "several weak sources",
    { ...develops, caveats: ["weak"], cited: { reuters: "counts", xinhua: "counts" } },
    "Two voices, counted as one because the editors found them weak: Reuters, Xinhua",
  ],
  [
    "an estimate does not lower a grade",
    {
      ...develops,
      evidence: "corroborated",
      caveats: ["estimate"],
      cited: { reuters: "counts", xinhua: "counts" },
    },
    "Two voices: Reuters, Xinhua",
  ],
  [
    "a publisher that is neither side, and relays a third",
    { subject: "catl", predicate: "PARTNERS_WITH", object: "region", cited: { "relay-2": "counts" } },
    "One voice: Baogang Group, by relay-2",
  ],
  ["a third that speaks for itself", { ...supplies, cited: { "sasac-notice": "counts" } }, "One voice: sasac-notice"],
  ["one weak publisher", { ...develops, cited: { wikipedia: "counts" } }, "One weak voice: Wikipedia (encyclopaedia)"],
  [
    "weak publishers of each kind",
    { ...develops, cited: { "copy-1": "counts", blog: "counts", unregistered: "counts" } },
    "Three weak voices, which count as one: copies.net (reposts), Magnet Blog (blog), Acme News (unknown)",
  ],
  [
    "a strong publisher's text in another's words",
    { ...develops, cited: { "argus-copy": "counts" } },
    "One voice: Argus (as repeated by ScrapInsight)",
  ],
  [
    "a comparison",
    {
      subject: "catl",
      predicate: "COUNTERPART_OF",
      object: "baogang",
      evidence: "assessed",
      cited: { reuters: "counts", site: "kin" },
    },
    "A comparison by the editors of this data set: 2 sources describe the two sides; no source compares them",
  ],
  [
    "a comparison with one source",
    {
      subject: "catl",
      predicate: "COUNTERPART_OF",
      object: "baogang",
      evidence: "assessed",
      cited: { reuters: "counts" },
    },
    "A comparison by the editors of this data set: 1 source describes the two sides; no source compares them",
  ],
];

test.each(cases)("the reason names the publishers that count: %s", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(reason);
});

const doubts: ReasonCase[] = [
  [
    "with support",
    { ...develops, cited: { reuters: "counts", xinhua: "counts", site: "kin" }, disputed_by: ["caixin"] },
    "Two voices: Reuters, Xinhua. Caixin contradicts or doubts it. Left out: a document of Baogang Group",
  ],
  [
    "with weak support",
    { ...develops, cited: { blog: "counts" }, disputed_by: ["caixin"] },
    "One weak voice: Magnet Blog (blog). Caixin contradicts or doubts it",
  ],
  [
    "by two, with nobody else for it",
    { ...develops, cited: { "relay-1": "kin" }, disputed_by: ["caixin", "argus"] },
    "No independent voice supports it. Caixin and Argus contradict or doubt it. Left out: relay-1, which relays the word of Baogang Group",
  ],
  [
    "by a publisher that is cited for it with another document",
    { ...develops, cited: { reuters: "counts" }, disputed_by: ["reuters-2", "caixin"] },
    "One voice: Reuters. Another document of Reuters and Caixin contradict or doubt it",
  ],
];

test.each(doubts)("the reason names who disputes a claim, and who supports it: disputed %s", (_what, claim, reason) => {
  expect(reasonOf({ ...claim, evidence: "disputed" })).toBe(reason);
});

const disputed: ReasonCase[] = [
  [
    "a claim that is disputed",
    { ...develops, evidence: "disputed", dispute_about: "core", cited: { reuters: "counts" }, disputed_by: ["caixin"] },
    "One voice: Reuters. Disputed: the size of the share (36.71 or 55.02%); Caixin contradicts or doubts it",
  ],
  [
    "a detail in dispute, which is no grade",
    { ...develops, dispute_about: "detail", cited: { reuters: "counts" }, disputed_by: ["caixin"] },
    "One voice: Reuters. A detail is disputed by Caixin: the size of the share (36.71 or 55.02%)",
  ],
  [
    "a dispute by weak sources alone, which is no grade",
    { ...develops, dispute_about: "core", cited: { reuters: "counts" }, disputed_by: ["blog"] },
    "One voice: Reuters. Disputed by Magnet Blog, a weak source: the size of the share (36.71 or 55.02%)",
  ],
];

test.each(disputed)("the reason says what a dispute is about: %s", (_what, claim, reason) => {
  const dispute_note = "The size of the share (36.71 or 55.02%). Disputing side weaker: a slip.";
  expect(reasonOf({ ...claim, dispute_note })).toBe(reason);
});

const inThisClaim: ReasonCase[] = [
  [
    "a paper that retells another in this claim alone",
    {
      ...develops,
      cited: { reuters: "counts", argus: "retells" },
      source_voices: ["Reuters", "Reuters"],
      source_speakers: ["", ""],
    },
    "One voice: Reuters. Left out: Argus, which retells Reuters in this claim",
  ],
  [
    "one speaker, under two publishers, is one voice",
    {
      ...develops,
      evidence: "corroborated",
      cited: { xinhua: "counts", caixin: "counts", reuters: "counts" },
      source_voices: ["Xinhua", "Caixin", "Reuters"],
      source_speakers: ["ministry", "ministry", ""],
    },
    "Two voices: the Ministry of Commerce, by Xinhua and Caixin; Reuters",
  ],
  [
    "a statement that is, whole, somebody's word",
    {
      ...develops,
      evidence: "self-reported",
      cited: { reuters: "counts", argus: "counts" },
      attributed_names: ["Carester"],
      attributed_words: [""],
    },
    "Two voices: Reuters, Argus, but all of it is Carester's word",
  ],
];

test.each(inThisClaim)("the reason follows the registers: %s", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(reason);
});

test("in the whole data set every reason counts the publishers that the grade rests on, and names what is left out", async () => {
  const { claims, sources, entities } = await realRows();
  const cited = byId(sources.map((row) => sourceOf(row)));
  const named = byId(entities.map((row) => entityOf(row)));
  const words = ["No independent voice", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];
  const graded = claims.filter(({ evidence }) => evidence !== "assessed" && evidence !== "disputed");
  expect(graded.length).toBeGreaterThan(1000);
  for (const claim of graded) {
    const reason = evidenceReason(claimOf({ ...claim, id: claim.id }), cited, named);
    const kinds = claim.independent_sources.map((id) => cited.get(id)?.repeated_kind ?? cited.get(id)?.publisher_kind);
    const weak = kinds.every((kind) => ["encyclopaedia", "aggregator", "blog", "unknown"].includes(kind ?? ""));
    const start = weak && claim.publisher_count > 0 ? "\\w+ weak" : words[claim.publisher_count];
    expect(reason).toMatch(new RegExp(`^${start} `));
    expect(reason.includes("Left out: ")).toBe(claim.independent_sources.length < claim.sources.length);
    expect(reason).not.toMatch(/undefined|null|\(\)|: ;|, ,/);
  }
});
