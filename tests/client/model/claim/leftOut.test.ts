import { develops, nreDevelops, type ReasonCase, reasonOf, supplies } from "../../../support/records/reasonCases.ts";

const nobody = "No independent voice supports it. Left out: ";

const cases: ReasonCase[] = [
  ["a relay", { ...develops, cited: { "relay-1": "kin" } }, "relay-1, which relays the word of Baogang Group"],
  ["an interview with the company", { ...develops, cited: { talk: "kin" } }, "an interview with Baogang Group"],
  ["the company's site", { ...develops, cited: { site: "kin" } }, "a document of Baogang Group"],
  [
    "relays, the company's site and its subsidiary's report",
    { ...develops, cited: { "relay-1": "kin", site: "kin", "nre-report": "kin", "nre-relay": "kin" } },
    "relay-1 and nre-relay, which relay the word of Baogang Group or its subsidiary Northern Rare Earth; two documents of Baogang Group or its subsidiary Northern Rare Earth",
  ],
  [
    "the owner that speaks for its subsidiary",
    { ...nreDevelops, cited: { "relay-1": "kin" } },
    "relay-1, which relays the word of Northern Rare Earth's owner Baogang Group",
  ],
  [
    "a government that owns the company",
    { ...develops, cited: { "region-notice": "kin" } },
    "a document of Baogang Group's owner Inner Mongolia Government",
  ],
  [
    "a state company that speaks for the government that owns it",
    { subject: "region", predicate: "ISSUED", object: "magnets", cited: { "relay-1": "kin" } },
    "relay-1, which relays the word of Inner Mongolia Government's subsidiary Baogang Group",
  ],
  [
    "one of two governments, of which either may stand above the other",
    { subject: "region", predicate: "ISSUED", object: "magnets", cited: { "sasac-notice": "kin" } },
    "a document of Inner Mongolia Government's owner or subsidiary SASAC",
  ],
  [
    "one of two subsidiaries, of which either may stand above the other",
    { ...nreDevelops, cited: { "institute-site": "kin" } },
    "a document of Northern Rare Earth's owner or subsidiary Baotou Institute",
  ],
  [
    "kin of one of two organisations, without saying of which",
    { ...supplies, cited: { "nre-report": "kin" } },
    "a document of Northern Rare Earth, an owner or subsidiary of one side",
  ],
  [
    "several kin of two organisations",
    { ...supplies, cited: { site: "kin", "nre-report": "kin", "institute-site": "kin" } },
    "three documents of Baogang Group, or of Northern Rare Earth or Baotou Institute, owners or subsidiaries of one side",
  ],
  [
    "a speaker that did not come along with the claim",
    { ...develops, cited: { "stranger-site": "kin" } },
    "a document of Baogang Group's owner or subsidiary stranger",
  ],
  [
    "a speaker whose name needs an article",
    { subject: "ministry", predicate: "ISSUED", object: "magnets", cited: { notice: "kin" } },
    "a document of the Ministry of Commerce",
  ],
  [
    "a paper that kin control",
    { ...develops, cited: { "region-daily": "controlled" } },
    "Region Daily, controlled by Baogang Group's owner Inner Mongolia Government",
  ],
  [
    "what repeats kin",
    { ...develops, cited: { "site-copy": "kin" } },
    "copies.net (repeating Baogang Group), the word of an interested party",
  ],
  [
    "pages that name no speaker",
    { ...develops, cited: { nameless: "own-word", release: "own-word" } },
    "Shop, a company page that names no speaker; PR Newswire, a press release that names no speaker",
  ],
  [
    "state media on a firm",
    { ...develops, cited: { cgtn: "state-media", "china-daily": "state-media" } },
    "CGTN and China Daily, as state media on a firm of their own state",
  ],
  [
    "state media on a body of the state",
    { subject: "region", predicate: "FUNDS", object: "catl", cited: { cgtn: "state-media" } },
    "CGTN, as state media on a body of its own state",
  ],
  [
    "state media on a policy of several states",
    { subject: "rules", predicate: "AFFECTS", object: "baogang", cited: { cgtn: "state-media" } },
    "CGTN, as state media on a policy of its own state",
  ],
  [
    "what repeats state media",
    { ...develops, cited: { "cgtn-copy": "state-media" } },
    "copies.net (repeating CGTN), as state media on a firm of its own state",
  ],
  [
    "what repeats state media of another country than its publisher's",
    { subject: "region", predicate: "FUNDS", object: "catl", cited: { "cgtn-copy": "state-media" } },
    "copies.net (repeating CGTN), as state media on a body of its own state",
  ],
  [
    "a source that failed its check",
    { ...develops, cited: { reuters: "failed-check" } },
    "Reuters, read again and found not to say this",
  ],
];

test.each(cases)("the reason says why nothing counts: %s", (_what, claim, reason) => {
  expect(reasonOf({ ...claim, evidence: "self-reported" })).toBe(nobody + reason);
});

const besides: ReasonCase[] = [
  [
    "weak publishers, by kind",
    { ...develops, cited: { reuters: "counts", "copy-1": "weak", "copy-2": "weak", wikipedia: "weak", blog: "weak" } },
    "copies.net and Copies Daily, which pass on what others wrote; Wikipedia, an encyclopaedia; Magnet Blog, a blog",
  ],
  [
    "publishers that repeat it",
    { ...develops, cited: { reuters: "counts", "argus-copy": "retells" } },
    "ScrapInsight, which retells Argus",
  ],
  [
    "another text of its own that repeats it",
    { ...develops, cited: { reuters: "counts", "argus-copy": "retells", "reuters-again": "retells" } },
    "ScrapInsight, which retells Argus; another text of Reuters that repeats the first",
  ],
];

test.each(besides)("the reason says what is left out beside a publisher that counts: %s", (_what, claim, reason) => {
  expect(reasonOf(claim)).toBe(`One voice: Reuters. Left out: ${reason}`);
});
