import { formatNumber } from "../ui/formatNumber.ts";
import { inLanguages } from "../ui/language.ts";
import { zh } from "./strings.zh.ts";

const en = {
  total: (entities: number, claims: number) => `${entityCount(entities)} · ${claimCount(claims)}`,
  types: "Types",
  evidence: "Evidence",
  without: (name: string) => `Without ${name.toLowerCase()}`,
  showAgain: (name: string) => `Show ${name.toLowerCase()} again`,
  hidden: (count: number) => `${count} hidden`,
  showHidden: "Show",
  notShown: (count: number) => (count === 1 ? "1 neighbour not shown" : `${count} neighbours not shown`),
  loading: "Loading the graph …",
  placing: (entities: number) => `Laying out ${entityCount(entities)} …`,
  emptyHint: "Search for a company, technology or place above, or open one of the views on the",
  emptyLink: "start page",
  allHidden: "Everything in this view is hidden or filtered out.",
  missing: (ids: string[]) =>
    ids.length === 1 ? `Not in this data set: ${ids[0]}.` : `Not in this data set: ${ids.join(", ")}.`,
  tooMany: (most: number) => `Only the first ${formatNumber(most)} entities are drawn.`,
};

export type Strings = typeof en;

/** Everything that is said of a view, on the canvas and in the table alike. */
export const strings = inLanguages(en, zh);

function entityCount(count: number): string {
  return count === 1 ? "1 entity" : `${formatNumber(count)} entities`;
}

function claimCount(count: number): string {
  return count === 1 ? "1 claim" : `${formatNumber(count)} claims`;
}
