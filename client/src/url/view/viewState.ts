import { parseBundles } from "./bundles.ts";
import { type Filters, formatFilters, noFilters, parseFilters } from "./filters.ts";
import { parsePairs } from "./hiding.ts";
import { formatKept, type KeptPlace, parseKept } from "./keptPlaces.ts";
import { formatLayout, type Layout, parseLayout } from "./layoutState.ts";
import { formatSelection, idPattern, parseSelection, type Selection } from "./selection.ts";
import { formatStep, parseSteps, type Step } from "./steps.ts";

export type { Selection } from "./selection.ts";
export { MAX_NEIGHBOURS_PER_STEP, NEIGHBOURS_PER_STEP, type Step } from "./steps.ts";

/** Languages in which names are written. */
export const labelModes = ["both", "en", "zh"] as const;
export type LabelMode = (typeof labelModes)[number];
/** What the canvas writes: names in these languages, or only those of what is pointed at or selected. */
export const labelChoices = [...labelModes, "none"] as const;
export type LabelChoice = (typeof labelChoices)[number];

/** The two tables in which a view can be read. */
export const tableTabs = ["entities", "claims"] as const;
export type TableTab = (typeof tableTabs)[number];

/** The column by which the open table is sorted. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** All that is needed to draw the picture again. It lives whole in the address. */
export interface ViewState {
  /** In the order in which they were done: each step is laid out around what was there before. */
  steps: Step[];
  hidden: string[];
  /** Lines that are hidden, as `a~b`, and opened entities that are collapsed. */
  hidePairs: string[];
  folded: string[];
  /** Neighbours of one entity that are drawn as one shape, as `anchor~class`. */
  bundles: string[];
  selection: Selection | null;
  /** Kept in sight beside the selection, to compare the two. */
  pinned: Selection | null;
  filters: Filters;
  labels: LabelChoice;
  /** The open table, and its order; null is the order in which things came into the view. */
  tab: TableTab;
  sort: Sort | null;
  /** The last layout that was asked for; null is the organic one, step by step. */
  layout: Layout | null;
  /** What was put somewhere by hand, in the order in which it was done. */
  kept: KeptPlace[];
}

export const emptyView: ViewState = {
  steps: [],
  hidden: [],
  hidePairs: [],
  folded: [],
  bundles: [],
  selection: null,
  pinned: null,
  filters: noFilters,
  labels: "both",
  tab: "entities",
  sort: null,
  layout: null,
  kept: [],
};

const sortPattern = /^(-?)([a-z_]{1,40})$/;

/** Reads a view from a query string. Whatever it cannot read it leaves out, so that a damaged link still opens. */
export function parseView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const steps = parseSteps(words(query.get("s")));
  return {
    steps,
    hidden: parseIds(query.get("hide")),
    hidePairs: parsePairs(words(query.get("hidePairs"))),
    folded: parseIds(query.get("folded")),
    bundles: parseBundles(words(query.get("bundles"))),
    selection: parseSelection(query.get("sel")),
    pinned: parseSelection(query.get("pin")),
    filters: parseFilters(query),
    labels: labelChoices.find((mode) => mode === query.get("labels")) ?? emptyView.labels,
    tab: tableTabs.find((tab) => tab === query.get("tab")) ?? emptyView.tab,
    sort: parseSort(query.get("sort")),
    layout: parseLayout(query.get("layout"), steps.length),
    kept: parseKept(query.get("at"), steps.length),
  };
}

/** Writes a view as a query string, without `?`; equal views give equal strings, and defaults are left out. */
export function formatView(view: ViewState): string {
  const parts = [
    list("s", view.steps.map(formatStep)),
    list("hide", view.hidden),
    list("hidePairs", view.hidePairs),
    list("folded", view.folded),
    list("bundles", view.bundles),
    view.selection ? `sel=${formatSelection(view.selection)}` : "",
    view.pinned ? `pin=${formatSelection(view.pinned)}` : "",
    ...formatFilters(view.filters),
    view.labels === emptyView.labels ? "" : `labels=${view.labels}`,
    view.tab === emptyView.tab ? "" : `tab=${view.tab}`,
    view.sort ? `sort=${view.sort.descending ? "-" : ""}${view.sort.column}` : "",
    view.layout ? `layout=${formatLayout(view.layout)}` : "",
    view.kept.length > 0 ? `at=${formatKept(view.kept)}` : "",
  ];
  return parts.filter((part) => part !== "").join("&");
}

function parseSort(text: string | null): Sort | null {
  const [, minus, column] = sortPattern.exec(text ?? "") ?? [];
  return column === undefined ? null : { column, descending: minus === "-" };
}

function parseIds(text: string | null): string[] {
  return unique(words(text).filter((id) => idPattern.test(id)));
}

function words(text: string | null): string[] {
  return (text ?? "").split(",").filter((word) => word !== "");
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${key}=${items.join(",")}`;
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}
