import { formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";
import type { ClaimOrder } from "../claim/claimOrder.ts";

const factsEn = {
  place: "Place",
  sites: "Also at",
  coordinates: "Coordinates",
  coordinatesOf: (lat: number, lon: number) =>
    `${formatNumber(Math.abs(lat))}° ${lat < 0 ? "S" : "N"}, ${formatNumber(Math.abs(lon))}° ${lon < 0 ? "W" : "E"}`,
  stage: "Stage",
  ownership: "Ownership",
  ownedBy: "Owned by",
  stakes: "Minority holders",
  partlyOwnedBy: "Stakes held by",
  lastOwner: "highest known owner",
  shareOf: (share: string, grade: string, id: string) => `${share}, ${grade}: details of claim ${id}`,
  chain: "Ownership chain",
};

export type FactsStrings = typeof factsEn;

export const factsStrings = inLanguages(factsEn, async () => (await import("./strings.zh.ts")).factsZh);

const orders: Record<ClaimOrder, string> = {
  predicate: "By kind of link",
  newest: "Newest first",
  best: "Best evidence first",
  weakest: "Weakest evidence first",
  largest: "Largest figure first",
};

const claimsEn = {
  /** Two cards side by side need different names for their bars. */
  bar: { selected: "Search and order these claims", pinned: "Search and order the claims of the pinned card" },
  search: "Search these claims",
  clear: "Clear the search",
  order: "Order",
  orders,
  byGrade: "Only claims of these grades",
  newestFirst: "Newest first",
  undated: "Undated",
  inUnit: (unit: string) => `Largest first, in ${unit}`,
  noFigure: "Without a figure",
  found: (count: number, total: number) => `${formatNumber(count)} of ${formatNumber(total)} claims`,
  noneFound: "No claim here matches.",
  showFound: (count: number) =>
    count === 1 ? "Show it on the canvas" : `Show these ${formatNumber(count)} on the canvas`,
  showAll: "Show all claims",
  loading: "Loading the claims…",
  come: (count: number, total: number) => `Loading the claims: ${count} of ${total}…`,
  readingAll: "Loading the other claims…",
  ofGrade: (count: number, grade: string) => `${formatNumber(count)}\u00a0${grade.toLowerCase()}`,
};

export type ClaimsStrings = typeof claimsEn;

export const claimsStrings = inLanguages(claimsEn, async () => (await import("./strings.zh.ts")).claimsZh);

const figuresEn = {
  title: "Figures side by side",
  hint: "Several claims give figures for the same thing. They may differ by date, by what they count, or because sources disagree.",
  shareOf: (holder: string, held: string) => `Share of ${held} that ${holder} holds`,
  inUnit: (sentence: string, unit: string) => `${sentence}, in ${unit}`,
  measured: (subject: string, measure: string) => `${subject}: ${measure}`,
  publishers: "Publishers",
  against: (publishers: string) => `against: ${publishers}`,
  claim: (figure: string, id: string) => `${figure}: details of claim ${id}`,
};

export type FiguresStrings = typeof figuresEn;

export const figuresStrings = inLanguages(figuresEn, async () => (await import("./strings.zh.ts")).figuresZh);
