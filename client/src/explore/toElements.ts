import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import type { CanvasEntity, CanvasLink } from "../canvas/elements.ts";
import { labelOf } from "../canvas/labelText.ts";
import type { LabelMode, ViewState } from "../url/viewState.ts";
import { entitySize } from "./entitySize.ts";
import { linksOf } from "./linksOf.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** The part of the view that says what of the graph is shown, and how. */
export type Display = Pick<ViewState, "hidden" | "hideTypes" | "hideEvidence" | "labels">;

/** What the canvas draws of a graph: fresh objects, because the canvas writes into what it is given. */
export function toElements(graph: ViewGraph, display: Display): { entities: CanvasEntity[]; links: CanvasLink[] } {
  const claims = graph.claims.filter(({ evidence }) => !display.hideEvidence.includes(evidence));
  const linked = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const anchors = new Map(graph.layers.flatMap(({ anchor, ids }) => ids.map((id) => [id, anchor] as const)));
  const neighbours = shownNeighbours(graph, display);
  const entities = graph.entities.map((entity) => ({
    id: entity.id,
    class: entityClassOf(entity),
    ...linesOf(entity, display.labels),
    size: entitySize(entity),
    badge: Math.max(0, entity.neighbour_count - (neighbours.get(entity.id)?.size ?? 0)),
    from: anchors.get(entity.id) ?? null,
    hidden: !isShown(entity, display),
    faded: display.hideEvidence.length > 0 && !linked.has(entity.id),
  }));
  return { entities, links: linksOf(claims) };
}

/** Whether neither its own hiding nor that of its type keeps an entity off the canvas. */
export function isShown({ id, type }: Entity, { hidden, hideTypes }: Pick<Display, "hidden" | "hideTypes">): boolean {
  return !hidden.includes(id) && !hideTypes.includes(type);
}

/** Where there is no Chinese name, or none is wanted, the name stands alone. */
function linesOf({ name, name_zh }: Entity, labels: LabelMode): Pick<CanvasEntity, "lines" | "moreLines"> {
  const label = labelOf(name, name_zh);
  if (labels === "zh" && label.nameZh.length > 0) return { lines: label.nameZh, moreLines: [] };
  return { lines: label.name, moreLines: labels === "both" ? label.nameZh : [] };
}

/** For each entity its neighbours on the canvas, whatever the evidence of the claims that make them neighbours. */
function shownNeighbours({ entities, claims }: ViewGraph, display: Display): Map<string, Set<string>> {
  const shown = new Set(entities.filter((entity) => isShown(entity, display)).map(({ id }) => id));
  const neighbours = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { subject, object } of claims) {
    if (shown.has(object)) neighbours.get(subject)?.add(object);
    if (shown.has(subject)) neighbours.get(object)?.add(subject);
  }
  return neighbours;
}
