import { develops, nreDevelops, type ReasonCase, reasonOf, supplies } from "../../support/records/reasonCases.ts";

const cases: ReasonCase[] = [
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
    "names that need an article",
    { subject: "ministry", predicate: "ISSUED", object: "magnets", evidence: "self-reported", sources: ["notice"] },
    "The only source is the word of the Ministry of Commerce",
  ],
];

test.each(cases)("the reason says it: %s", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(reason);
});
