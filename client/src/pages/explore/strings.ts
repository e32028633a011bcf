import type { LayoutName } from "../../model/address/view/layoutState.ts";
import type { LabelChoice, VerbChoice } from "../../model/address/view/viewState.ts";
import { countWords } from "../../model/claim/strings.ts";
import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { Direction } from "../../picture/canvas/input/keyActions.ts";
import { MOST_WITH_VERBS } from "../../picture/graph/linksOf.ts";

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
    ownership: "Ownership chart",
    concentric: "Rings around the selected entity, or the one with most claims",
    chain: "Chain: from ore to use, by country",
    map: "Map of the world: by city",
    chinaMap: "Map of China: by city",
  } satisfies Record<LayoutName, string>,
  layoutsShort: {
    organic: "Organic",
    layered: "Left to right",
    columns: "Columns",
    ownership: "Ownership",
    concentric: "Rings",
    chain: "Chain",
    map: "World map",
    chinaMap: "China map",
  } satisfies Record<LayoutName, string>,
  /** Between two sentences on a drawing. */
  toldGap: " ",
  offerChain: "Show as a chain",
  layOutAgain: "Lay out again",
  showChina: "Show the map of China",
  showWorld: "Show the map of the world",
  /** The kind of a mark of a map that stands for several entities. */
  isGroup: "several in one mark",
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
  unmark: "Remove these marks",
  signBadge: "neighbours not shown",
  signCount: "claims on one line",
  signComparison: "a comparison by the editors, not a tie",
  signMore: "further claims on the line",
  signArrow: "from owner to owned; otherwise from who acts to what it acts on",
  signHollow: "other claims on the line run the other way",
  signBundle: "a bundle of entities; double-click to unbundle",
  signTentative: "planned, proposed, suspended or ended",
  signLastReported: "last reported more than five years ago",
  emptyTitle: "The canvas is empty",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);

const menuEn = {
  canvas: "Canvas",
  open: "Open neighbours, best evidence first",
  openNext: (count: number) => `Open the next ${count}`,
  openBy: "Open by kind of link…",
  openAround: (name: string) => `Open around ${name}`,
  kinds: "Only one kind of link",
  bestOfAll: (count: number) => `All kinds: ${count} with the best evidence`,
  nextOfAll: (count: number) => `All kinds: next ${count}`,
  ofTotal: (total: number) => `of ${total}`,
  claimsOfKind: (claims: number) => countWords.claimCount(claims),
  neighboursOfKind: (neighbours: number, { claims, there }: { claims: number; there: number }) =>
    [
      formatNumber(neighbours),
      ...(claims === neighbours ? [] : [countWords.claimCount(claims)]),
      ...(there === 0 ? [] : [`${formatNumber(there)} shown`]),
    ].join(" · "),
  nextOfKind: (kind: string, count: number) => `${kind}: next ${count}`,
  allOpen: "All kinds: nothing left to open",
  cannotOpenAll: {
    allShown: () => "all are shown",
    tooMany: (most: number) => `at most ${most} entities at once`,
  } satisfies Record<string, (most: number) => string>,
  collapse: "Collapse",
  bundle: "Bundle neighbours…",
  bundleAround: (name: string) => `Bundle neighbours of ${name}`,
  bundleHint: "Neighbours with no claim to any other entity shown",
  bundleAll: "All of these, by type",
  unbundleNeighbours: "Unbundle its neighbours",
  selectThese: (count: number) => `Select these ${count}`,
  select: "Add to the selection",
  letGo: "Remove from the selection",
  ownershipChart: "Ownership chart",
  selectAll: "Select all",
  selectType: "Select all of a type…",
  selectByNumber: "Select by number of claims…",
  selectEnds: "Select both entities",
  move: "Move…",
  moving: (name: string) => `Move ${name}`,
  ways: { left: "Left", right: "Right", up: "Up", down: "Down" } satisfies Record<Direction, string>,
  keepPosition: "Pin position",
  unpin: "Unpin position",
  claimsOnLine: (count: number) => (count === 1 ? "The claim on this line" : `The ${count} claims on this line`),
  readClaims: (count: number) => (count === 1 ? "Read its claim" : `Read its ${count} claims`),
  hideLine: "Hide this line",
  reportWhich: "Report an error in…",
  numberTitle: "Select by number of claims",
  numberHint: "Counts all claims about an entity in this data set, as does its size on the canvas.",
  atLeast: "At least",
  atMostField: "At most",
  matching: (count: number) => counted(count, "entity matches", "entities match"),
  selectThem: "Select",
};

export type MenuStrings = typeof menuEn;

export const menuStrings = inLanguages(menuEn, async () => (await import("./strings.zh.ts")).menuZh);
