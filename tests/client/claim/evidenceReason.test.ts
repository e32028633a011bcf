import type { Claim, Entity, Source } from "@atlas/server/contract";
import { evidenceReason } from "../../../client/src/claim/evidenceReason.ts";
import { claimOf, entityOf, sourceOf } from "../../support/clientRecords.ts";
import { realRows } from "../../support/realRows.ts";

const entities = byId([
  entityOf({ id: "baogang", name: "Baogang Group", kind: "state-group" }),
  entityOf({ id: "nre", name: "Northern Rare Earth", kind: "listed-company", subsidiary: true }),
  entityOf({ id: "institute", name: "Baotou Institute", kind: "research-institute", subsidiary: true }),
  entityOf({ id: "region", name: "Inner Mongolia Government", kind: "government" }),
  entityOf({ id: "sasac", name: "SASAC", kind: "government" }),
  entityOf({ id: "catl", name: "CATL" }),
  entityOf({ id: "ministry", name: "Ministry of Commerce", kind: "government" }),
  entityOf({ id: "magnets", name: "Magnets", type: "technology" }),
]);
const sources = byId([
  sourceOf({ id: "reuters", publisher: "Reuters" }),
  sourceOf({ id: "reuters-2", publisher: "Reuters" }),
  sourceOf({ id: "xinhua", publisher: "Xinhua" }),
  sourceOf({ id: "caixin", publisher: "Caixin" }),
  sourceOf({ id: "argus", publisher: "Argus" }),
  sourceOf({ id: "smm", publisher: "SMM" }),
  sourceOf({ id: "ft", publisher: "FT" }),
  sourceOf({ id: "relay-1", kind: "trade-press", publisher_entity: "baogang" }),
  sourceOf({ id: "relay-2", kind: "news", publisher_entity: "baogang" }),
  sourceOf({ id: "site", kind: "company", publisher_entity: "baogang" }),
  sourceOf({ id: "nre-report", kind: "filing", publisher_entity: "nre" }),
  sourceOf({ id: "nre-relay", kind: "news", publisher_entity: "nre" }),
  sourceOf({ id: "institute-site", kind: "company", publisher_entity: "institute" }),
  sourceOf({ id: "region-notice", kind: "government", publisher_entity: "region" }),
  sourceOf({ id: "sasac-notice", kind: "government", publisher_entity: "sasac" }),
  sourceOf({ id: "notice", kind: "government", publisher_entity: "ministry" }),
  sourceOf({ id: "stranger-site", kind: "company", publisher_entity: "stranger" }),
]);

const develops = { subject: "baogang", predicate: "DEVELOPS", object: "magnets" } as const;
const nreDevelops = { subject: "nre", predicate: "DEVELOPS", object: "magnets" } as const;
const supplies = { subject: "baogang", predicate: "SUPPLIES", object: "catl" } as const;

const cases: [what: string, claim: Partial<Claim>, reason: string][] = [
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
    "2 independent publishers: Reuters and Xinhua, which count as one: an audit found that they merely relay one interested party",
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
    "the only source is a relay",
    { ...develops, evidence: "self-reported", sources: ["relay-1"] },
    "The only source relays the word of Baogang Group",
  ],
  [
    "the only source is the company's site",
    { ...develops, evidence: "self-reported", sources: ["site"] },
    "The only source is the word of Baogang Group",
  ],
  [
    "both sources are relays",
    { ...develops, evidence: "self-reported", sources: ["relay-1", "relay-2"] },
    "Both sources relay the word of Baogang Group",
  ],
  [
    "three sources of the company and of its subsidiary",
    { ...develops, evidence: "self-reported", sources: ["relay-1", "site", "nre-relay"] },
    "All 3 sources are the word of Baogang Group or its subsidiary Northern Rare Earth, 2 of them at second hand",
  ],
  [
    "the owner speaks for its subsidiary",
    { ...nreDevelops, evidence: "self-reported", sources: ["relay-1"] },
    "The only source relays the word of Northern Rare Earth's owner Baogang Group",
  ],
  [
    "a government that owns the company speaks",
    { ...develops, evidence: "self-reported", sources: ["region-notice"] },
    "The only source is the word of Baogang Group's owner Inner Mongolia Government",
  ],
  [
    "a state company speaks for the government that owns it",
    { subject: "region", predicate: "ISSUED", object: "magnets", evidence: "self-reported", sources: ["relay-1"] },
    "The only source relays the word of Inner Mongolia Government's subsidiary Baogang Group",
  ],
  [
    "two governments, of which either may stand above the other",
    { subject: "region", predicate: "ISSUED", object: "magnets", evidence: "self-reported", sources: ["sasac-notice"] },
    "The only source is the word of Inner Mongolia Government's owner or subsidiary SASAC",
  ],
  [
    "two subsidiaries, of which either may stand above the other",
    { ...nreDevelops, evidence: "self-reported", sources: ["institute-site"] },
    "The only source is the word of Northern Rare Earth's owner or subsidiary Baotou Institute",
  ],
  [
    "between two organisations nobody is said to belong to one of them in particular",
    { ...supplies, evidence: "self-reported", sources: ["nre-report"] },
    "The only source is the word of Northern Rare Earth, an owner or subsidiary of one side",
  ],
  [
    "several owners or subsidiaries between two organisations",
    { ...supplies, evidence: "self-reported", sources: ["site", "nre-report", "institute-site"] },
    "All 3 sources are the word of Baogang Group, or of Northern Rare Earth or Baotou Institute, owners or subsidiaries of one side",
  ],
  [
    "a publisher that did not come along with the claim",
    { ...develops, evidence: "self-reported", sources: ["stranger-site"] },
    "The only source is the word of Baogang Group's owner or subsidiary stranger",
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
    "Caixin and Argus contradict or doubt it; no independent publisher supports it; the only source relays the word of Baogang Group",
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
    "names that need an article",
    { subject: "ministry", predicate: "ISSUED", object: "magnets", evidence: "self-reported", sources: ["notice"] },
    "The only source is the word of the Ministry of Commerce",
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
  expect(evidenceReason(claimOf({ id: "c", ...claim }), sources, entities)).toBe(reason);
});

function byId<T extends Entity | Source>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

test("in the whole data set as many independent publishers are named or counted as the grade rests on", async () => {
  const { claims, sources: cited, entities: named } = await realRows();
  const graded = claims.filter(({ evidence }) => evidence === "corroborated" || evidence === "single-source");
  expect(graded.length).toBeGreaterThan(1000);
  for (const claim of graded) {
    const full = claimOf({ ...claim, id: claim.id });
    const reason = evidenceReason(
      full,
      byId(cited.map((row) => sourceOf(row))),
      byId(named.map((row) => entityOf(row))),
    );
    expect(reason).toMatch(new RegExp(`^${claim.publisher_count} independent publisher`));
  }
});
