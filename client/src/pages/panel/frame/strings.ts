import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import type { OpenGroup } from "../../../picture/graph/openGroups.ts";

const en = {
  panel: "Details",
  showPanel: "Show details",
  hidePanel: "Hide details",
  close: "Close and clear the selection",
  helpTitle: "Nothing is selected",
  help: [
    "Click an entity to read the claims about it and their sources.",
    "Double-click it to open its neighbours, or click the number on it to choose from a list.",
    "Right-click, or press and hold, to see all actions.",
    "Ctrl-click to select several; hold Shift and drag to select an area; hold Ctrl as well to add it.",
    "Click a line to read the claims between its two entities.",
    "Ctrl+Z undoes the last step; the address always holds the whole view.",
  ],
  helpTable: [
    "Click a row to read the claims about an entity, or the sources of a claim.",
    "Ctrl-click to add a row to the selection or remove it; Shift-click to select all rows up to it.",
    "Click a column heading to sort by it.",
    "Open an entity’s neighbours or hide it from its card; the table follows.",
    "Ctrl+Z undoes the last step; the address always holds the whole view.",
  ],
  dataset: (version: string, date: string) => `Data set ${version}, ${date}`,
  contentHash: (hash: string) => `content hash ${hash}`,
  counts: (entities: string, sources: string) => `${entities} entities, ${sources} sources`,
  notFoundTitle: "Not in this data set",
  alsoKnown: "Also known as",
  aside: (notes: readonly string[]) => ` (${notes.join(", ")})`,
  openNeighbours: (count: number) => (count === 1 ? "Open 1 neighbour" : `Open ${count} neighbours`),
  openMore: (count: number) => `Open ${count} more`,
  compare: "Compare",
  takeOut: "What if it drops out",
  stops: "What if it stops",
  claims: "Claims",
  noClaims: "This data set has no claims about it.",
  moreClaims: (count: number) => (count === 1 ? "Show 1 more claim" : `Show ${count} more claims`),
  shownOf: (shown: number, total: number) => `${shown} of ${total}`,
  /** Shown where the data are in another language than the interface. */
  originalNote: "",
  noneBetween: "No claim in this data set links the two directly.",
  share: "Share held",
  period: "When",
  caveat: "Caveat",
  sources: "Sources",
  against: "Sources against it",
  moreSources: (count: number) => counted(count, "more source", "more sources"),
  publishedBy: (publisher: string, date: string) => `${publisher}, ${date}`,
  undated: "undated",
  inLanguage: (language: string) => `in ${language}`,
  via: (page: string) => `via ${page}`,
  claimsAmong: (count: number) =>
    count === 0 ? "No claim links any two of them." : counted(count, "claim among them", "claims among them"),
  cannotOpenAll: {
    allShown: () => "All their neighbours are shown.",
    tooMany: (most: number) => `Neighbours can be opened for at most ${most} entities at once. Select fewer.`,
  },
  claimsBetween: "Read the claims between them",
  severalList: "Selected entities",
  claimsToOthers: (count: number) => `${formatNumber(count)} among these`,
  /** In place of a button that would open nothing. */
  noneRecorded: {
    funders: "No funder of them is recorded.",
    owners: "No owner of them is recorded.",
    made: "Nothing that they make is recorded.",
  } satisfies Record<OpenGroup, string>,
  letGo: (name: string) => `Remove ${name} from the selection`,
  moreSelected: (count: number) => `and ${count} more, listed in the table`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const cardEn = {
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
  published: "Published",
  kind: "Kind of document",
  publisherKind: "Kind of publisher",
  doubtful: "doubtful",
  repeats: "Repeats",
  readAgain: "Last read again",
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

export type CardStrings = typeof cardEn;

export const cardStrings = inLanguages(cardEn, async () => (await import("./strings.zh.ts")).cardZh);
