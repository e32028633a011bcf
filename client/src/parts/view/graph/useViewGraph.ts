import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Step } from "../../../model/address/view/steps.ts";
import { emptyView, formatView, parseView, type ViewState } from "../../../model/address/view/viewState.ts";
import type { Display } from "../../../picture/graph/display.ts";
import { emptyGraph, graphOfSteps, missingOf, type ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { picture } from "../../api/picture.ts";

/** The graph to draw, and the state of loading it. The last graph stays while the next one loads. */
export interface ViewGraphAnswer {
  graph: ViewGraph;
  status: "loading" | "ready" | "failed";
  /** Ids in the address that this data set does not have. */
  missing: string[];
  error: Error | null;
}

/** Derives the graph from the steps of a view. */
export function useViewGraph(stepsNow: readonly Step[]): ViewGraphAnswer {
  const steps = useStableSteps(stepsNow);
  const { data, error } = useQuery({ ...picture(useQueryClient(), steps), enabled: steps.length > 0 });
  const fresh = useMemo(() => {
    if (steps.length === 0) return emptyGraph;
    return data ? graphOfSteps(steps, data) : null;
  }, [steps, data]);
  const graph = useLast(fresh) ?? emptyGraph;
  return {
    graph,
    status: error ? "failed" : fresh ? "ready" : "loading",
    missing: useMemo(() => (fresh ? missingOf(steps, fresh) : []), [steps, fresh]),
    error,
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

/** The part of a view that decides what is shown, with a stable identity as long as it is equal. */
export function useDisplay({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  const written = formatView({ ...emptyView, steps, hidden, hidePairs, folded, filters });
  return useMemo(() => displayOf(parseView(written)), [written]);
}

/** Only these keys: the result stands for nothing else of the view. */
function displayOf({ steps, hidden, hidePairs, folded, filters }: ViewState): Display {
  return { steps, hidden, hidePairs, folded, filters };
}
