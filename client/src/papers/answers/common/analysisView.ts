import { emptyView, type ViewState } from "../../../model/address/view/viewState.ts";
import type { Analysis } from "./Analysis.ts";

/** Entities. More would overwhelm the reader and slow the canvas. */
export const MOST_SHOWN = 300;

/** A view of both ends of every claim in an analysis, context included; null if there are none, or more than MOST_SHOWN. */
export function analysisView({
  claims,
  context = [],
  entities,
}: Pick<Analysis, "claims" | "context" | "entities">): ViewState | null {
  const ids = [
    ...new Set([...entities, ...[...claims, ...context].flatMap(({ subject, object }) => [subject, object])]),
  ];
  if (ids.length === 0 || ids.length > MOST_SHOWN) return null;
  return { ...emptyView, steps: [{ ids, neighbours: 0 }] };
}
