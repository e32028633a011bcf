import { emptyView, type ViewState } from "../../url/view/viewState.ts";
import type { Analysis } from "./Analysis.ts";

/** More than this would drown the reader, and take the canvas long. */
export const MOST_SHOWN = 300;

/** The view of an analysis: the ends of all its claims, put there together. Null where they are too many, or none. */
export function analysisView({ claims, entities }: Pick<Analysis, "claims" | "entities">): ViewState | null {
  const ids = [...new Set([...entities, ...claims.flatMap(({ subject, object }) => [subject, object])])];
  if (ids.length === 0 || ids.length > MOST_SHOWN) return null;
  return { ...emptyView, steps: [{ ids, neighbours: 0 }] };
}
