import { inLanguages } from "../../words/language.ts";

const en = {
  panel: "Details",
  showPanel: "Show details",
  hidePanel: "Hide details",
  close: "Close: select nothing",
  helpTitle: "Nothing is selected",
  help: [
    "Click an entity to read what is claimed about it, and on which sources.",
    "Double-click it to open its neighbours; its badge shows first what there is.",
    "Right-click, or hold a finger down, for all that can be done there.",
    "Ctrl-click selects several, Shift and dragging an area; with Ctrl as well, the area is added.",
    "Click a line to read the claims between its two ends.",
    "Ctrl+Z undoes the last step; the address always holds the whole picture.",
  ],
  helpTable: [
    "Click a row to read what is claimed about an entity, or on which sources a claim rests.",
    "Ctrl-click takes a row into the selection or out of it, Shift-click all rows up to it.",
    "Click the head of a column to sort by it.",
    "Open an entity's neighbours, or hide it, on its card; the table follows.",
    "Ctrl+Z undoes the last step; the address always holds the whole view.",
  ],
  dataset: (version: string, date: string) => `Data set ${version}, ${date}`,
  counts: (entities: string, sources: string) => `${entities} entities, ${sources} sources`,
  notFoundTitle: "Not in this data set",
  alsoKnown: "Also known as",
  aside: (notes: readonly string[]) => ` (${notes.join(", ")})`,
  openNeighbours: (count: number) => (count === 1 ? "Open 1 neighbour" : `Open ${count} neighbours`),
  openAgain: "Open again",
  openMore: (count: number) => `Open ${count} more`,
  hide: "Hide",
  findPath: "Find path from here",
  findPathTo: "Find path to here",
  compare: "Compare",
  takeOut: "What is lost without it",
  show: "Show on the canvas",
  claims: "Claims",
  noClaims: "This data set holds no claim about it.",
  moreClaims: (count: number) => (count === 1 ? "Show 1 more claim" : `Show ${count} more claims`),
  shownOf: (shown: number, total: number) => `${shown} of ${total}`,
  /** Shown where the data are in another language than the interface. */
  originalNote: "",
  noneBetween: "No claim of this data set stands directly between the two.",
  share: "Share held",
  period: "When",
  about: "About",
  caveat: "Caveat",
  notes: "Note",
  sources: "Sources",
  against: "Against it",
  moreSources: (count: number) => (count === 1 ? "1 more source" : `${count} more sources`),
  publishedBy: (publisher: string, date: string) => `${publisher}, ${date}`,
  undated: "undated",
  inLanguage: (language: string) => `in ${language}`,
  via: (page: string) => `via ${page}`,
  several: (count: number) => `${count} entities selected`,
  claimsAmong: (count: number) =>
    count === 0
      ? "No claim stands between any two of them."
      : `${count === 1 ? "1 claim" : `${count} claims`} among them`,
  openAll: "Open neighbours of all",
  cannotOpenAll: {
    allShown: () => "All their neighbours are shown.",
    tooMany: (most: number) => `Neighbours can be opened of at most ${most} entities at once. Select fewer.`,
  },
  selectNeighbours: "Add neighbours",
  hideOthers: "Hide others",
  claimsBetween: "Read the claims between them",
  findPathBetween: "Find path between them",
  severalList: "Selected entities",
  claimsToOthers: (count: number) => (count === 1 ? "1 claim" : `${count} claims`),
  letGo: (name: string) => `Take ${name} out of the selection`,
  moreSelected: (count: number) => `and ${count} more, which the table lists`,
};

export type Strings = typeof en;

/** The words of the side panel, except the reasons for evidence grades. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
