import type { Entity } from "@atlas/server/contract";
import { entityClassOf } from "@atlas/server/vocabulary";
import type { CanvasEntity, CanvasLink } from "../canvas/elements.ts";
import { labelOf } from "../canvas/labelText.ts";
import type { LabelMode, ViewState } from "../url/viewState.ts";
import { type Display, isShown } from "../view/display.ts";
import { neighboursNotShown } from "../view/neighboursNotShown.ts";
import type { ViewGraph } from "../view/viewGraph.ts";
import { entitySize } from "./entitySize.ts";
import { linksOf } from "./linksOf.ts";

/** The part of the view that says what of the graph is drawn, and how. */
export type Drawing = Display & Pick<ViewState, "labels">;

/** What the canvas draws of a graph: fresh objects, because the canvas writes into what it is given. */
export function toElements(graph: ViewGraph, display: Drawing): { entities: CanvasEntity[]; links: CanvasLink[] } {
  const claims = graph.claims.filter(({ evidence }) => !display.hideEvidence.includes(evidence));
  const linked = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const anchors = new Map(graph.layers.flatMap(({ anchor, ids }) => ids.map((id) => [id, anchor] as const)));
  const badges = neighboursNotShown(graph, display);
  const entities = graph.entities.map((entity) => ({
    id: entity.id,
    class: entityClassOf(entity),
    ...linesOf(entity, display.labels),
    size: entitySize(entity),
    badge: badges.get(entity.id) ?? 0,
    from: anchors.get(entity.id) ?? null,
    hidden: !isShown(entity, display),
    faded: display.hideEvidence.length > 0 && !linked.has(entity.id),
  }));
  return { entities, links: linksOf(claims) };
}

/** Where there is no Chinese name, or none is wanted, the name stands alone. */
function linesOf({ name, name_zh }: Entity, labels: LabelMode): Pick<CanvasEntity, "lines" | "moreLines"> {
  const label = labelOf(name, name_zh);
  if (labels === "zh" && label.nameZh.length > 0) return { lines: label.nameZh, moreLines: [] };
  return { lines: label.name, moreLines: labels === "both" ? label.nameZh : [] };
}
