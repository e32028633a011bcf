import type { Facet } from "../../model/address/view/filters.ts";
import { formatDate } from "../../model/words/formatDate.ts";
import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { OpenGroup } from "./openGroups.ts";

const en = {
  total: (entities: number, claims: number) => `${entityCount(entities)} · ${claimCount(claims)}`,
  totalOf: (entities: [shown: number, all: number], claims: [shown: number, all: number]) =>
    `${share(entities, entityCount)} · ${share(claims, claimCount)}`,
  why: "Why?",
  filters: "Filters",
  filtersOn: (count: number) => counted(count, "filter on", "filters on"),
  facets: {
    types: "Type",
    countries: "Country or region",
    evidence: "Evidence",
    predicates: "Kind of link",
    status: "Status",
    maturity: "Maturity",
    publishers: "Kind of publisher",
  } satisfies Record<Facet, string>,
  unstated: {
    types: "Not stated",
    countries: "Not stated, or international",
    evidence: "Not stated",
    predicates: "Not stated",
    status: "Not stated",
    maturity: "Not stated",
    publishers: "Not stated",
  } satisfies Record<Facet, string>,
  lastReported: "Last reported years ago",
  without: (facet: Facet, names: string) => `${lead[facet]}without ${names}`.replace(/^without/, "Without"),
  only: (facet: Facet, names: string) => `${lead[facet]}only ${names}`.replace(/^only/, "Only"),
  nothing: (facet: Facet) => `${en.facets[facet]}: none`,
  showAgain: (name: string) => `Show ${name} again`,
  showEvery: (facet: Facet) => `Show every ${en.facets[facet].toLowerCase()} again`,
  asOf: "As of",
  asOfChip: (date: string) => `As of ${formatDate(date)}`,
  anyTime: "Show all dates again",
  withoutUndated: "Without undated claims",
  showUndated: "Show undated claims again",
  clearFilters: "Clear all filters",
  openFilters: "Filter the view",
  filterWords: "filters type country region evidence kind link predicate status maturity publisher show hide",
  dimOut: "Fade what is filtered out",
  hideOut: "Hide what is filtered out",
  dimWords: "dim filters faint fade",
  openTime: "Show the view as of a date",
  timeWords: "as of date time play history year month",
  hidden: (count: number) => `${count} hidden`,
  linesHidden: (count: number) => counted(count, "line hidden", "lines hidden"),
  folded: (count: number) => `${count} collapsed`,
  bundled: (count: number) => counted(count, "bundle", "bundles"),
  unbundle: "Unbundle",
  bundleOf: (what: string, who: string) => `${what} around ${who}`,
  isBundle: "a bundle",
  showHidden: "Show",
  notShown: (count: number) => counted(count, "neighbour not shown", "neighbours not shown"),
  filteredOut: "filtered out",
  newSince: (version: string) => `new or changed since ${version}`,
  changedCount: (count: number) => `${counted(count, "claim", "claims")} new or changed`,
  level: (level: number) => `Level ${level}`,
  question: "Path search",
  untitled: "Untitled view",
  andMore: (names: string, count: number) => `${names} and ${formatNumber(count)} more`,
  full: (steps: number, characters: number) =>
    `Not done, because this view is full: its address can hold ${formatNumber(steps)} steps and ${formatNumber(characters)} characters. Save it and continue in a new view.`,
  loading: "Loading the graph…",
  placing: (entities: number) => `Laying out ${entityCount(entities)}…`,
  emptyHint: {
    before: "Search for a company, technology or place above, or open one of the views on the ",
    link: "start page",
    after: ".",
  },
  allHidden: "Everything in this view is hidden or filtered out.",
  missing: (ids: string[]) =>
    ids.length === 1 ? `Not in this data set: ${ids[0]}.` : `Not in this data set: ${ids.join(", ")}.`,
  tooMany: (most: number) => `Only the first ${formatNumber(most)} entities are drawn.`,
  selectNeighbours: "Select neighbours too",
  several: (count: number) => `${count} entities selected`,
  openAgain: "Open again",
  openAll: "Open their neighbours",
  openGroup: {
    funders: "Open who funds them",
    owners: "Open who owns them",
    made: "Open what they make",
  } satisfies Record<OpenGroup, string>,
  groupCount: (fresh: number, there: number) => {
    if (fresh === 0) return there === 0 ? "none recorded" : "all are shown";
    return there === 0 ? formatNumber(fresh) : `${formatNumber(fresh)} · ${formatNumber(there)} shown`;
  },
  openCounted: (name: string, count: string) => `${name} (${count})`,
  pathFrom: "Find path from here",
  pathTo: "Find path to here",
  pathBetween: "Find path between them",
  hide: "Hide",
  hideOthers: "Hide others",
  zoomToSelection: "Zoom to the selection",
  invert: "Invert the selection",
  selectNothing: "Clear the selection",
  reveal: "Show everything hidden",
};

/** Leading words for values that would not be clear alone. */
const lead: Record<Facet, string> = {
  types: "",
  countries: "",
  evidence: "",
  predicates: "",
  status: "Status: ",
  maturity: "Maturity: ",
  publishers: "Publisher: ",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

function entityCount(count: number): string {
  return counted(count, "entity", "entities");
}

function claimCount(count: number): string {
  return counted(count, "claim", "claims");
}

function share([shown, all]: [number, number], countOf: (count: number) => string): string {
  return shown === all ? countOf(all) : `${formatNumber(shown)} of ${countOf(all)}`;
}

const asOfEn = {
  bar: "As-of date",
  play: "Play: show how the view grew",
  pause: "Pause",
  slider: "As of",
  field: "As of: year, month or day",
  fieldHint: "YYYY-MM",
  fieldFault: "Enter a date as 2020, 2020-03 or 2020-03-15.",
  anyTime: "All dates",
  undated: (count: number) => (count === 1 ? "Show 1 undated claim" : `Show ${formatNumber(count)} undated claims`),
  noDates: "No claim in this view has a start date.",
};

export type AsOfStrings = typeof asOfEn;

export const asOfStrings = inLanguages(asOfEn, async () => (await import("./strings.zh.ts")).asOfZh);

const filtersEn = {
  close: "Close filters",
  mode: "Filtered-out items are",
  hide: "hidden",
  dim: "faded",
  out: (out: number, all: number) => `${out} of ${all} off`,
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  findHint: "Find…",
  notFound: "No match.",
  all: "All",
  none: "None",
  allOf: (facet: string) => `All: ${facet.toLowerCase()}`,
  noneOf: (facet: string) => `None: ${facet.toLowerCase()}`,
  only: "Only",
  onlyThis: (name: string) => `Only ${name}`,
};

export type FiltersStrings = typeof filtersEn;

export const filtersStrings = inLanguages(filtersEn, async () => (await import("./strings.zh.ts")).filtersZh);
