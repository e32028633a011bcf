import type { Claim, Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import { keptIds } from "../../model/address/view/keptPlaces.ts";
import { type Selection, selectedIds } from "../../model/address/view/selection.ts";
import type { LabelChoice, ViewState } from "../../model/address/view/viewState.ts";
import { lineLabels, type VerbsOn } from "../../model/claim/line/lineLabels.ts";
import type { CanvasEntity, CanvasLink, CanvasSelection } from "../canvas/elements.ts";
import { fullLabelOf, type LabelText, labelsOf } from "../labels/labelText.ts";
import { type Bundle, bundledClaims, bundleOfEach, bundlesOf } from "./bundlesOf.ts";
import { type Display, entityPasses } from "./display.ts";
import { bundleElement } from "./drawnBundles.ts";
import { type ClaimLink, degreesOf, linksOf, verbsShown, verbTo } from "./linksOf.ts";
import { entitySize } from "./placeGraph.ts";
import { drawnEntities, neighboursNotShown, type Shown, shownOf } from "./shownOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The part of a view that decides what is drawn of the graph, and how. */
export interface Drawing extends Display, Pick<ViewState, "labels" | "verbs" | "kept" | "bundles"> {
  /** IDs of the claims whose lines are marked as new or changed; left out for none. */
  changed?: ReadonlySet<string>;
}

/** Leads the label of a line that is marked as new or changed. */
export const CHANGED = "◆";

interface DrawnElements {
  entities: CanvasEntity[];
  links: CanvasLink[];
  bundles: Bundle[];
}

/** The drawn elements of a graph: new objects, because the canvas writes into what it is given. */
export function toElements(graph: ViewGraph, display: Drawing): DrawnElements {
  const shown = shownOf(graph, display);
  const { bare, aside } = shown;
  const drawn = new Set(drawnEntities(shown, display).map(({ id }) => id));
  const faint = new Set(aside.entities.map(({ id }) => id));
  const anchors = new Map(graph.layers.flatMap(({ anchor, ids }) => ids.map((id) => [id, anchor] as const)));
  const kept = keptIds(display.kept);
  const badges = neighboursNotShown(graph, display, shown);
  const bundles = bundlesOf(shown, display);
  const bundleOf = bundleOfEach(bundles);
  const links = drawnLinks(shown, display, bundles);
  const degrees = degreesOf(links.filter(({ faded }) => !faded));
  const labels = labelsOf(graph.entities);
  const entities = graph.entities.map((entity) => ({
    id: entity.id,
    class: entityClassOf(entity),
    ...linesOf(entity, labels.get(entity.id), display.labels),
    size: entitySize(entity),
    degree: degrees.get(entity.id) ?? 0,
    badge: badges.get(entity.id) ?? 0,
    kept: kept.has(entity.id),
    own: entity.own !== null,
    from: anchors.get(entity.id) ?? null,
    hidden: !drawn.has(entity.id) || bundleOf.has(entity.id),
    within: bundleOf.get(entity.id),
    awaited: display.filters.asOf !== null && faint.has(entity.id) && entityPasses(entity, display.filters),
    faded: bare.has(entity.id) || faint.has(entity.id),
  }));
  const named = new Map(graph.entities.map((entity) => [entity.id, entity]));
  return {
    entities: [
      ...entities,
      ...bundles.map((bundle) => bundleElement(bundle, { anchor: named.get(bundle.anchor), labels: display.labels })),
    ],
    links,
    bundles,
  };
}

/** A line for the claims that pass; a faint one for the others where none passes and the view dims. */
function drawnLinks(
  { claims, aside }: Shown,
  { filters, verbs, changed }: Drawing,
  bundles: readonly Bundle[],
): CanvasLink[] {
  const links = linksOf(bundledClaims(claims, bundles), filters.asOf);
  const ids = new Set(links.map(({ id }) => id));
  const others = filters.dim ? linksOf(bundledClaims(aside.claims, bundles), filters.asOf) : [];
  const faint = others.filter(({ id }) => !ids.has(id));
  const verbsOn = verbsShown(verbs, links.length + faint.length);
  const marked = (link: ClaimLink, drawn: CanvasLink) =>
    link.claims.some(({ id }) => changed?.has(id)) ? markedAsChanged(drawn) : drawn;
  return [
    ...links.map((link) => marked(link, canvasLink(link, verbsOn, false))),
    ...faint.map((link) => marked(link, canvasLink(link, verbsOn, true))),
  ];
}

/** Without a Chinese name, or if none is wanted, the name stands alone. */
function linesOf(
  { name, name_zh }: Entity,
  { name: lines, nameZh }: LabelText = { name: [], nameZh: [] },
  labels: LabelChoice,
): Pick<CanvasEntity, "lines" | "moreLines" | "fullLines"> {
  if (labels === "zh" && name_zh !== null && nameZh.length > 0)
    return { lines: nameZh, moreLines: [], fullLines: fullLabelOf(name_zh, null) };
  if (labels === "none") return { lines: [], moreLines: [], fullLines: fullLabelOf(name, name_zh) };
  const both = labels === "both";
  return {
    lines,
    moreLines: both ? nameZh : [],
    fullLines: fullLabelOf(name, both ? name_zh : null),
  };
}

function canvasLink(link: ClaimLink, verbs: VerbsOn, faded: boolean): CanvasLink {
  const { claims, ...drawn } = link;
  return { ...drawn, ...lineLabels(claims, verbs), verbTo: verbTo(link), changed: false, faded };
}

/** The sign leads each label, also where there was none, and is written before others. */
function markedAsChanged(link: CanvasLink): CanvasLink {
  const signed = (text: string) => `${CHANGED} ${text}`;
  return {
    ...link,
    verbs: link.verbs.map(signed),
    counts: [...link.counts.map(signed), CHANGED],
    rank: -1,
    changed: true,
  };
}

/** The selection on the canvas: a claim as its line, a source as nothing, a bundled entity as its bundle. */
export function canvasSelection(
  selection: Selection | null,
  claims: readonly Claim[],
  bundleOf: ReadonlyMap<string, string> = new Map(),
): CanvasSelection {
  const drawn = (id: string) => bundleOf.get(id) ?? id;
  const line = (a: string, b: string): CanvasSelection => ({ kind: "pair", a: drawn(a), b: drawn(b) });
  if (selection === null || selection.kind === "source") return null;
  if (selection.kind === "pair") return line(selection.a, selection.b);
  if (selection.kind !== "claim") return marked([...new Set(selectedIds(selection).map(drawn))]);
  const claim = claims.find(({ id }) => id === selection.id);
  return claim ? line(claim.subject, claim.object) : null;
}

function marked(ids: string[]): CanvasSelection {
  const [first, ...more] = ids;
  if (first === undefined) return null;
  return more.length === 0 ? { kind: "entity", id: first } : { kind: "several", ids };
}
