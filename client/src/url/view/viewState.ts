import { ids, oneOf } from "../codecs.ts";
import { type Codec, defineAddress, optional, part } from "../defineAddress.ts";
import { bundlesCodec } from "./bundles.ts";
import { type Filters, filters } from "./filters.ts";
import { pairsCodec } from "./hiding.ts";
import { type KeptPlace, keptCodec, keptOf } from "./keptPlaces.ts";
import { type Layout, layoutCodec, layoutOf } from "./layoutState.ts";
import { type Selection, selectionCodec } from "./selection.ts";
import { type Step, stepsCodec } from "./steps.ts";

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

/** Address of a page that shows a view. */
export const viewAddress = defineAddress<ViewState>(
  {
    steps: part("s", stepsCodec, []),
    hidden: part("hide", ids(), []),
    hidePairs: part("hidePairs", pairsCodec, []),
    folded: part("folded", ids(), []),
    bundles: part("bundles", bundlesCodec, []),
    selection: optional("sel", selectionCodec),
    pinned: optional("pin", selectionCodec),
    filters,
    labels: part("labels", oneOf(labelChoices), "both"),
    tab: part("tab", oneOf(tableTabs), "entities"),
    sort: optional("sort", sortCodec()),
    layout: optional("layout", layoutCodec),
    kept: part("at", keptCodec, []),
  },
  (state) => ({
    ...state,
    layout: layoutOf(state.layout, state.steps.length),
    kept: keptOf(state.kept, state.steps.length),
  }),
);

export const { parse: parseView, format: formatView } = viewAddress;
export const emptyView = parseView("");

function sortCodec(): Codec<Sort> {
  return {
    parse(text) {
      const [, minus, column] = /^(-?)([a-z_]{1,40})$/.exec(text) ?? [];
      return column === undefined ? undefined : { column, descending: minus === "-" };
    },
    format: ({ column, descending }) => `${descending ? "-" : ""}${column}`,
  };
}

/** Chooses the languages in which names stand on the canvas. */
export function setLabels(view: ViewState, labels: LabelChoice): ViewState {
  return { ...view, labels };
}

/** Opens one of the two tables, in the order of the view: they have other columns to sort by. */
export function openTab(view: ViewState, tab: TableTab): ViewState {
  return tab === view.tab ? view : { ...view, tab, sort: null };
}

/** Sorts the open table. */
export function sortTable(view: ViewState, sort: Sort | null): ViewState {
  return { ...view, sort };
}
