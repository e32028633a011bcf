import type { Neighbours } from "@atlas/server/contract";
import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { isNotFound } from "../../api/ApiError.ts";
import { claimsBetween } from "../../api/claims.ts";
import { neighbours } from "../../api/entities.ts";
import type { Step } from "../../url/view/steps.ts";
import { emptyView, formatView, parseView } from "../../url/view/viewState.ts";
import { openedOf } from "./foldedAway.ts";
import { graphOfSteps, layersOf, missingOf, openingsOf } from "./graphOfSteps.ts";
import { emptyGraph, type ViewGraph } from "./viewGraph.ts";

/** The graph to draw, and the state of loading it. The last graph stays while the next one loads. */
export interface ViewGraphAnswer {
  graph: ViewGraph;
  status: "loading" | "ready" | "failed";
  /** Ids in the address that this data set does not have. */
  missing: string[];
  error: Error | null;
  retry: () => void;
}

/** Derives the graph from the steps of a view: the neighbours they open, then all claims in between. */
export function useViewGraph(stepsNow: readonly Step[]): ViewGraphAnswer {
  const steps = useStableSteps(stepsNow);
  const opened = useQueries({
    queries: openingsOf(steps).map(({ id, limit, along }) => neighbours(id, limit, along)),
    combine: combineOpened,
  });
  const layers = useMemo(() => layersOf(steps, opened.answers), [steps, opened.answers]);
  const ids = useMemo(() => layers.flatMap((layer) => layer.ids), [layers]);
  const asked = !opened.pending && opened.error === null && ids.length > 0;
  const between = useQuery({ ...claimsBetween(ids), enabled: asked });
  const ready = !opened.pending && opened.error === null && (ids.length === 0 || between.data !== undefined);
  const fresh = useMemo(
    () =>
      ready
        ? graphOfSteps(layers, between.data ?? { entities: [], claims: [] }, openedOf(steps, opened.answers))
        : null,
    [ready, layers, between.data, steps, opened.answers],
  );
  const graph = useLast(fresh) ?? emptyGraph;
  const error = opened.error ?? between.error;
  return {
    graph,
    status: error ? "failed" : ready ? "ready" : "loading",
    missing: useMemo(() => (ready ? missingOf(steps, graph) : []), [ready, steps, graph]),
    error,
    retry: opened.error ? opened.retry : () => void between.refetch(),
  };
}

/** The same array as long as the steps are equal: a selection changes the address, but nothing to load or place. */
function useStableSteps(steps: readonly Step[]): readonly Step[] {
  const written = formatView({ ...emptyView, steps: [...steps] });
  return useMemo(() => parseView(written).steps, [written]);
}

/** The value, or the last one that was not null. */
function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}

function combineOpened(results: UseQueryResult<Neighbours>[]) {
  // Unknown entities are reported as missing; the rest of the picture is drawn.
  const failed = results.filter(({ error }) => error !== null && !isNotFound(error));
  return {
    answers: results.map(({ data }) => data),
    pending: results.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const result of failed) void result.refetch();
    },
  };
}
