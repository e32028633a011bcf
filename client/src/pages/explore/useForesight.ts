import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { expandEntity, type Step } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { picture } from "../../parts/api/picture.ts";
import { nextOpening } from "../../picture/graph/nextOpening.ts";
import { graphOfSteps, type ViewGraph } from "../../picture/graph/viewGraph.ts";
import { whenIdle } from "../../ui/browser/whenIdle.ts";

/** Computes the positions of a graph in advance. */
export type Foresee = (graph: ViewGraph, view: ViewState) => void;

/**
 * Returns a function that fetches and places what opening an entity would show. An entity that was just put on the
 * canvas by itself is likely to be opened next, so that is done for it at once.
 */
export function useForesight(graph: ViewGraph, foresee: Foresee): (id: string) => void {
  const [view] = useViewState();
  const queries = useQueryClient();
  const foreseeOpening = useCallback(
    async (id: string) => {
      if (!graph.entities.some((entity) => entity.id === id)) return;
      const limit = nextOpening(view, id, graph);
      if (limit === null) return;
      const next = expandEntity(view, id, limit);
      const coming = await prefetchSteps(queries, next.steps);
      if (coming) whenIdle(() => foresee(coming, next));
    },
    [view, graph, queries, foresee],
  );
  const last = view.steps.at(-1);
  const alone = last?.neighbours === 0 && last.ids.length === 1 ? last.ids[0] : undefined;
  useEffect(() => {
    // The picture itself comes first.
    if (alone !== undefined) whenIdle(() => void foreseeOpening(alone));
  }, [alone, foreseeOpening]);
  return foreseeOpening;
}

/**
 * Loads all that a view with these steps will request, and returns the graph it will draw; null if something fails,
 * which the view itself will report.
 */
export async function prefetchSteps(queries: QueryClient, steps: readonly Step[]): Promise<ViewGraph | null> {
  try {
    return graphOfSteps(steps, await queries.fetchQuery(picture(queries, steps)));
  } catch {
    return null;
  }
}
