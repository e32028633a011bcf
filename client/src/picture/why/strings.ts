import type { Facet } from "../../model/address/view/filters.ts";
import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";

const en = {
  notShown: (name: string, why: string) => `${name} is not shown: ${why}.`,
  faint: (name: string, why: string) => `${name} is faded: ${why}.`,
  someNotShown: (missing: number, all: number) =>
    `${formatNumber(missing)} of the ${formatNumber(all)} selected ${missing === 1 ? "is" : "are"} not shown:`,
  someFaint: (missing: number, all: number) =>
    `${formatNumber(missing)} of the ${formatNumber(all)} selected ${missing === 1 ? "is" : "are"} faded:`,
  pair: (a: string, b: string) => `The link between ${a} and ${b}`,
  claim: (subject: string, object: string) => `The claim about ${subject} and ${object}`,
  hidden: "it was hidden by hand",
  folded: (into: string) => `it was opened from ${into}, now collapsed`,
  line: "the line between the two was hidden by hand",
  filteredOut: {
    types: (name: string) => `its type, ${name}, is filtered out`,
    countries: (name: string) => `its country or region, ${name}, is filtered out`,
    evidence: (name: string) => `its evidence, ${name}, is filtered out`,
    predicates: (name: string) => `its kind of link, ${name}, is filtered out`,
    status: (name: string) => `its status, ${name}, is filtered out`,
    maturity: (name: string) => `its maturity, ${name}, is filtered out`,
    publishers: (name: string) => `its kind of publisher, ${name}, is filtered out`,
  } satisfies Record<Facet, (name: string) => string>,
  allFilteredOut: (names: string) => `its kinds of publisher, ${names}, are filtered out`,
  unstated: {
    types: "its type is “Not stated”, which is filtered out",
    countries: "its country or region is “Not stated, or international”, which is filtered out",
    evidence: "its evidence is “Not stated”, which is filtered out",
    predicates: "its kind of link is “Not stated”, which is filtered out",
    status: "its status is “Not stated”, which is filtered out",
    maturity: "its maturity is “Not stated”, which is filtered out",
    publishers: "its kind of publisher is “Not stated”, which is filtered out",
  } satisfies Record<Facet, string>,
  notThen: (date: string, period: string) => `it was not in force as of ${date} (${period})`,
  undated: "it is undated, and undated claims are left out",
  noClaims: "it has no claim in this view",
  claims: (count: number, why: string) =>
    count === 1
      ? `its one claim in this view is filtered out: ${why}`
      : `all its ${count} claims in this view are filtered out, for example because ${why}`,
  end: (name: string, why: string) => `${name} is not shown, because ${why}`,
  show: "Show it",
  showThem: "Show them",
  showLine: "Show the line again",
  unfold: (name: string) => `Open ${name} again`,
  showAnyway: "Show anyway",
  title: "What is not shown, and why",
  close: "Close",
  filtered: (entities: string, claims: string) => `${entities} and ${claims} are filtered out.`,
  ofEntities: (some: number, all: number) => `${formatNumber(some)} of ${counted(all, "entity", "entities")}`,
  ofClaims: (some: number, all: number) => `${formatNumber(some)} of ${counted(all, "claim", "claims")}`,
  entities: (count: number) => counted(count, "entity", "entities"),
  claimCount: (count: number) => counted(count, "claim", "claims"),
  bare: "No claim left in this view",
  ends: "Claims with one entity not shown",
  byHand: "Hidden by hand",
  collapsed: "Collapsed",
  linesByHand: "On lines hidden by hand",
  showAll: "Show again",
  overlap: "An item hidden for several reasons is counted under each.",
  around: (name: string) => `Neighbours of ${name}`,
  neighbours: (missing: number, all: number) =>
    `${formatNumber(missing)} of the ${formatNumber(all)} in this view ${missing === 1 ? "is" : "are"} not shown.`,
  further: (count: number) => counted(count, "more is not in this view yet.", "more are not in this view yet."),
  /** Follows the text about missing neighbours. */
  opening: (count: number) => ` Opening its neighbours adds up to ${formatNumber(count)} more at a time.`,
  because: (names: string, why: string) => `${names}: ${why}.`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
