import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import type { ClaimOrder } from "../../claim/claimOrder.ts";

const orders: Record<ClaimOrder, string> = {
  predicate: "By kind of link",
  newest: "Newest first",
  best: "Best evidence first",
  weakest: "Weakest evidence first",
  largest: "Largest figure first",
};

const en = {
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

export type ClaimsStrings = typeof en;

/** The words of the bar above the claims of an entity. */
export const claimsStrings = inLanguages(en, async () => (await import("./claimsStrings.zh.ts")).zh);
