import { counted } from "../../../model/words/counted.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  pair: "Claims between two entities",
  line: "Line:",
  lineRule: "A line is disputed if any of its claims in force is; otherwise it has the grade of its best claim.",
  several: "Selected together",
  claim: "Claim",
  source: "Source",
  pinned: "Pinned",
  selected: "Selected",
  shownCard: "Card shown",
  pin: "Pin to compare with what is selected next",
  unpin: "Pinned. Press to unpin",
  closePinned: "Close the pinned card",
  briefing: "Create briefing on these two",
  compare: "Compare these two",
  details: "Details",
  detailsOf: (claim: string) => `Details of claim ${claim}`,
  missing: {
    entity: "This entity is not in this version of the data set.",
    pair: "One of the two entities is not in this version of the data set.",
    claim: "This claim is not in this version of the data set.",
    source: "This source is not in this version of the data set.",
  },
  status: "Status",
  maturity: "Maturity",
  dossier: "Dossier",
  claimId: "Claim ID",
  notStated: "not stated",
  evidence: "Evidence",
  pairPlace: (place: number, total: number) => `Claim ${place} of ${total} between the two`,
  previous: "Previous claim",
  next: "Next claim",
  allOfPair: "All claims between the two",
  copyCitation: "Copy as text",
  copyFailed: "Not copied: the browser did not allow it",
  showOnCanvas: "Show on the canvas",
  publisher: "Publisher",
  published: "Published",
  kind: "Kind of document",
  publisherKind: "Kind of publisher",
  doubtful: "doubtful",
  controlledBy: "Controlled by",
  repeats: "Repeats",
  readAgain: "Last read again",
  language: "Language",
  via: "Accessed via",
  sourceId: "Source ID",
  link: "Link",
  openSource: (site: string) => `Open the document at ${site}`,
  ownWordOf: ", on the word of",
  holdsUp: "How much of this holds up?",
  restsOn: "Claims that rest on it",
  contradicts: "Claims that it contradicts or doubts",
  noClaims: "No claim in this data set cites it.",
  onlyFirst: (shown: number, total: number) => `Showing the first ${shown} of ${total} claims.`,
  otherIndependent: (count: number) => {
    if (count === 0) return "no other independent source";
    return counted(count, "other independent source", "other independent sources");
  },
  independentFor: (count: number) => {
    if (count === 0) return "no independent source supports it";
    return counted(count, "independent source supports it", "independent sources support it");
  },
  citedBy: (count: number) => (count === 1 ? "cited by this claim only" : `cited by ${count} claims`),
  aboutSource: (title: string) => `About the source ${title}`,
};

export type CardStrings = typeof en;

/** The words of cards about claims and sources, and about comparing. */
export const cardStrings = inLanguages(en, async () => (await import("./cardStrings.zh.ts")).zh);
