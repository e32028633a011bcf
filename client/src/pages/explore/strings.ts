import type { LayoutName } from "../../model/address/view/layoutState.ts";
import type { LabelChoice, VerbChoice } from "../../model/address/view/viewState.ts";
import { inLanguages } from "../../model/words/language.ts";
import { MOST_WITH_VERBS } from "../../picture/graph/lines/verbsShown.ts";

const en = {
  toolbar: "Canvas tools",
  labelsIn: (languages: string) => `Labels: ${languages}`,
  labelModes: { both: "English and 中文", en: "English", zh: "中文", none: "No labels" } satisfies Record<
    LabelChoice,
    string
  >,
  labelModesShort: { both: "EN + 中文", en: "EN", zh: "中文", none: "none" } satisfies Record<LabelChoice, string>,
  names: "Names",
  onLines: "On lines",
  verbs: {
    auto: `Verb and share for up to ${MOST_WITH_VERBS} lines, above that only of owners`,
    always: "Verb and share, always",
    never: "Number of claims only",
  } satisfies Record<VerbChoice, string>,
  overview: "Overview map",
  overviewKeys: "Click, drag or use the arrow keys to move around",
  showOverview: "Show the overview map",
  hideOverview: "Hide the overview map",
  layout: "Layout",
  layouts: {
    organic: "Organic",
    layered: "Left to right, along the arrows",
    columns: "By type, in columns",
    ownership: "Ownership tree",
    concentric: "Rings around the selected entity, or the one with most claims",
  } satisfies Record<LayoutName, string>,
  layoutsShort: {
    organic: "Organic",
    layered: "Left to right",
    columns: "Columns",
    ownership: "Ownership",
    concentric: "Rings",
  } satisfies Record<LayoutName, string>,
  layOutAgain: "Lay out again",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit to screen",
  draft: "draft",
  draftVerb: (verb: string) => `${verb} · draft`,
  draftNew: (name: string) => `${name} (new, own)`,
  canvas: "Graph",
  canvasKeys:
    "Arrow keys select the nearest entity; with Shift they add it to the selection; with Ctrl they only move the focus. Space adds an entity to the selection or removes it. Ctrl+Shift+arrow keys move the entity itself. Enter opens its neighbours, Shift+F10 its menu. D goes to its claims in the panel. Delete hides it. Escape clears the selection. Plus, minus and 0 zoom.",
  pointed: (name: string, selected: boolean) => `${name}, ${selected ? "selected" : "not selected"}`,
  movedBy: (who: string, parts: string[]) => `${who} moved: ${parts.join(", ")}`,
  movedSeveral: (count: number) => `${count} entities`,
  toTheLeft: (distance: number) => `${distance} to the left`,
  toTheRight: (distance: number) => `${distance} to the right`,
  up: (distance: number) => `${distance} up`,
  down: (distance: number) => `${distance} down`,
  kept: "kept in its place",
  toDetails: "To the claims in the panel",
  list: "Entities on the canvas",
  heads: "Columns, from left to right",
  legend: "Legend",
  legendTypes: "Type",
  legendEvidence: "Evidence",
  legendSigns: "Signs",
  legendNothing: "none shown",
  signBadge: "neighbours not shown",
  signCount: "claims on one line",
  signMore: "further claims on the line",
  signArrow: "from owner to owned; otherwise from who acts to what it acts on",
  signHollow: "other claims on the line run the other way",
  signKept: "kept in its place",
  signBundle: "a bundle of entities; double-click to unbundle",
  signTentative: "planned, proposed, suspended or ended",
  signLastReported: "last reported more than five years ago",
  emptyTitle: "The canvas is empty",
};

export type Strings = typeof en;

/** The words around and about the canvas. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
