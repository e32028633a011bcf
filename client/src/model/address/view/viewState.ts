import { ids, oneOf } from "../codecs.ts";
import { type Codec, defineAddress, optional, part } from "../defineAddress.ts";
import { bundlesCodec } from "./bundles.ts";
import type { Filters } from "./filters.ts";
import { heldBackParts } from "./heldBack.ts";
import { type KeptPlace, keptCodec, keptOf } from "./keptPlaces.ts";
import { type Layout, layoutOf, layoutPart } from "./layoutState.ts";
import { type Selection, selectionCodec } from "./selection.ts";
import { type Step, stepsCodec } from "./steps.ts";

/** Languages of names. */
export const labelModes = ["both", "en", "zh"] as const;
export type LabelMode = (typeof labelModes)[number];
/** Labels on the canvas: names in these languages, or only those of hovered or selected entities. */
export const labelChoices = [...labelModes, "none"] as const;
export type LabelChoice = (typeof labelChoices)[number];

/** Verbs and shares on lines: in pictures of few lines, always or never. */
export const verbChoices = ["auto", "always", "never"] as const;
export type VerbChoice = (typeof verbChoices)[number];

/** The two tables of a view. */
export const tableTabs = ["entities", "claims"] as const;
export type TableTab = (typeof tableTabs)[number];

/** Most claims that a briefing puts first. */
export const MOST_KEY_POINTS = 12;

/** The column that sorts the open table. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** All that is needed to draw the picture again, held entirely in the address. */
export interface ViewState {
  /** In the order in which they were done: each step is laid out around what was there before. */
  steps: Step[];
  hidden: string[];
  /** Hidden lines, as `a~b`, and collapsed entities, as `foldedCodec` writes them. */
  hidePairs: string[];
  folded: string[];
  /** Neighbours of one entity drawn as one shape, as `anchor~class`. */
  bundles: string[];
  selection: Selection | null;
  /** Kept visible beside the selection, for comparison. */
  pinned: Selection | null;
  filters: Filters;
  labels: LabelChoice;
  verbs: VerbChoice;
  /** The open table and its order; null for the order of the view. */
  tab: TableTab;
  sort: Sort | null;
  /** The last layout applied; null for the organic one, step by step. */
  layout: Layout | null;
  /** Positions set by hand, in order. */
  kept: KeptPlace[];
  /** The claims that the author of a briefing put first, in order; none if the choice is left to the atlas. */
  keyPoints: string[];
}

export const viewAddress = defineAddress<ViewState>(
  {
    steps: part("s", stepsCodec, []),
    hidden: heldBackParts.hidden,
    hidePairs: heldBackParts.hidePairs,
    folded: heldBackParts.folded,
    bundles: part("bundles", bundlesCodec, []),
    selection: optional("sel", selectionCodec),
    pinned: optional("pin", selectionCodec),
    filters: heldBackParts.filters,
    labels: part("labels", oneOf(labelChoices), "both"),
    verbs: part("verbs", oneOf(verbChoices), "auto"),
    tab: part("tab", oneOf(tableTabs), "entities"),
    sort: optional("sort", sortCodec()),
    layout: layoutPart,
    kept: part("at", keptCodec, []),
    keyPoints: part("points", ids(MOST_KEY_POINTS), []),
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

/** Chooses the languages of names on the canvas. */
export function setLabels(view: ViewState, labels: LabelChoice): ViewState {
  return { ...view, labels };
}

/** An empty canvas; what stands at entities and on lines stays as chosen. */
export function newView({ labels, verbs }: ViewState): ViewState {
  return { ...emptyView, labels, verbs };
}

/** Chooses whether verbs and shares stand on lines. */
export function setVerbs(view: ViewState, verbs: VerbChoice): ViewState {
  return { ...view, verbs };
}

/** Opens one of the two tables in the order of the view, because their columns differ. */
export function openTab(view: ViewState, tab: TableTab): ViewState {
  return tab === view.tab ? view : { ...view, tab, sort: null };
}

/** Chooses the claims that a briefing puts first, in order. */
export function setKeyPoints(view: ViewState, keyPoints: readonly string[]): ViewState {
  return { ...view, keyPoints: keyPoints.slice(0, MOST_KEY_POINTS) };
}

export function sortTable(view: ViewState, sort: Sort | null): ViewState {
  return { ...view, sort };
}
