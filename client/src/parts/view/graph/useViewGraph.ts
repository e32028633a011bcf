import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Step } from "../../../model/address/view/steps.ts";
import { emptyView, formatView, parseView } from "../../../model/address/view/viewState.ts";
import { graphOfSteps, missingOf } from "../../../picture/graph/graphOfSteps.ts";
import { emptyGraph, type ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { picture } from "../../api/picture.ts";

/** The graph to draw, and the state of loading it. The last graph stays while the next one loads. */
export interface ViewGraphAnswer {
  graph: ViewGraph;
  status: "loading" | "ready" | "failed";
  /** Ids in the address that this data set does not have. */
  missing: string[];
  error: Error | null;
  retry: () => void;
}

/** Derives the graph from the steps of a view. */
export function useViewGraph(stepsNow: readonly Step[]): ViewGraphAnswer {
  const steps = useStableSteps(stepsNow);
  const { data, error, refetch } = useQuery({ ...picture(useQueryClient(), steps), enabled: steps.length > 0 });
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
    retry: () => void refetch(),
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
