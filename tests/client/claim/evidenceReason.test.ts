import { evidenceReason } from "../../../client/src/claim/evidenceReason.ts";
import { claimOf, entityOf, sourceOf } from "../../support/records/clientRecords.ts";
import { realRows } from "../../support/records/realRows.ts";
import { byId, develops, type ReasonCase, reasonOf, supplies } from "../../support/records/reasonCases.ts";

const cases: ReasonCase[] = [
  [
    "one independent publisher",
    { ...develops, sources: ["reuters"], independent_sources: ["reuters"] },
    "1 independent publisher: Reuters",
  ],
  [
    "two documents of one publisher",
    { ...develops, sources: ["reuters", "reuters-2"], independent_sources: ["reuters", "reuters-2"] },
    "1 independent publisher: Reuters (2 documents)",
  ],
  [
    "one independent publisher beside two relays",
    { ...develops, sources: ["reuters", "relay-1", "relay-2"], independent_sources: ["reuters"] },
    "1 independent publisher: Reuters; 2 other sources relay the word of Baogang Group",
  ],
  [
    "one independent publisher beside the company's site",
    { ...develops, sources: ["reuters", "site"], independent_sources: ["reuters"] },
    "1 independent publisher: Reuters; 1 other source is the word of Baogang Group",
  ],
  [
    "two independent publishers",
    {
      ...develops,
      evidence: "corroborated",
      sources: ["reuters", "xinhua"],
      independent_sources: ["reuters", "xinhua"],
    },
    "2 independent publishers: Reuters and Xinhua",
  ],
  [
    "more independent publishers than one wants to read",
    {
      ...develops,
      evidence: "corroborated",
      sources: ["reuters", "xinhua", "caixin", "argus", "smm", "ft"],
      independent_sources: ["reuters", "xinhua", "caixin", "argus", "smm", "ft"],
    },
    "6 independent publishers: Reuters, Xinhua, Caixin, Argus and 2 more",
  ],
  [
    "several publishers that an audit found to relay one party",
    {
      ...develops,
      caveats: ["relay-unmarked"],
      sources: ["reuters", "xinhua"],
      independent_sources: ["reuters", "xinhua"],
    },
    "2 independent publishers: Reuters and Xinhua, which count as one: the editors found that they only repeat one interested party",
  ],
  [
    "several weak sources",
    { ...develops, caveats: ["weak"], sources: ["reuters", "xinhua"], independent_sources: ["reuters", "xinhua"] },
    "2 independent publishers: Reuters and Xinhua, which count as one: they are weak sources",
  ],
  [
    "an estimate does not lower a grade",
    {
      ...develops,
      evidence: "corroborated",
      caveats: ["estimate"],
      sources: ["reuters", "xinhua"],
      independent_sources: ["reuters", "xinhua"],
    },
    "2 independent publishers: Reuters and Xinhua",
  ],
  [
    "disputed, with support",
    {
      ...develops,
      evidence: "disputed",
      sources: ["reuters", "xinhua", "site"],
      independent_sources: ["reuters", "xinhua"],
      disputed_by: ["caixin"],
    },
    "Caixin contradicts or doubts it; supported by 2 independent publishers: Reuters and Xinhua; 1 other source is the word of Baogang Group",
  ],
  [
    "disputed by two, with nobody else for it",
    { ...develops, evidence: "disputed", sources: ["relay-1"], disputed_by: ["caixin", "argus"] },
    "Caixin and Argus contradict or doubt it; no independent support; the only source relays the word of Baogang Group",
  ],
  [
    "a publisher that contradicts in one document what it is cited for with another",
    {
      ...develops,
      evidence: "disputed",
      sources: ["reuters"],
      independent_sources: ["reuters"],
      disputed_by: ["reuters-2", "caixin"],
    },
    "Another document of Reuters and Caixin contradict or doubt it; supported by 1 independent publisher: Reuters",
  ],
  [
    "a publisher that is neither side, and relays a third",
    {
      subject: "catl",
      predicate: "PARTNERS_WITH",
      object: "region",
      sources: ["relay-2"],
      independent_sources: ["relay-2"],
    },
    "1 independent publisher: relay-2 (relaying Baogang Group)",
  ],
  [
    "a third that speaks for itself",
    { ...supplies, sources: ["sasac-notice"], independent_sources: ["sasac-notice"] },
    "1 independent publisher: sasac-notice",
  ],
  [
    "assessed",
    {
      subject: "catl",
      predicate: "COUNTERPART_OF",
      object: "baogang",
      evidence: "assessed",
      sources: ["reuters", "site"],
    },
    "A comparison made in this data set: 2 sources show the two sides, neither compares them",
  ],
  [
    "assessed with one source",
    { subject: "catl", predicate: "COUNTERPART_OF", object: "baogang", evidence: "assessed", sources: ["reuters"] },
    "A comparison made in this data set: 1 source shows the two sides, none compares them",
  ],
];

test.each(cases)("the reason says it: %s", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(reason);
});

test("in the whole data set as many independent publishers are named or counted as the grade rests on", async () => {
  const { claims, sources, entities } = await realRows();
  const cited = byId(sources.map((row) => sourceOf(row)));
  const named = byId(entities.map((row) => entityOf(row)));
  const graded = claims.filter(({ evidence }) => evidence === "corroborated" || evidence === "single-source");
  expect(graded.length).toBeGreaterThan(1000);
  for (const claim of graded) {
    const reason = evidenceReason(claimOf({ ...claim, id: claim.id }), cited, named);
    expect(reason).toMatch(new RegExp(`^${claim.publisher_count} independent publisher`));
  }
});
