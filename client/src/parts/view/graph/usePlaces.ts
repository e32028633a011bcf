import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { actsOf, type Placement } from "../../../picture/graph/actsOf.ts";
import { placingOf } from "../../../picture/graph/placeGraph.ts";
import { emptyGraph, type ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { createBackground } from "../../../picture/placement/background.ts";
import { createPlacer, isHeavy } from "../../../picture/placement/createPlacer.ts";
import type { Act, Placed } from "../../../picture/placement/performActs.ts";
import type { Positions } from "../../../picture/placement/placeEntities.ts";
import type { ViewGraphAnswer } from "./useViewGraph.ts";

/** A graph with its positions, and what its last layout says of them. */
export interface PlacedGraph extends Pick<Placed, "groups" | "arranged"> {
  graph: ViewGraph;
  positions: Positions;
}

const nothing: PlacedGraph = { graph: emptyGraph, positions: new Map(), groups: [], arranged: false };

/**
 * Positions a graph. While the worker computes, the last picture stays and `busy` is true. Positions of a likely next
 * picture can be computed in advance.
 */
export function usePlaces(
  { graph, status }: Pick<ViewGraphAnswer, "graph" | "status">,
  { steps, layout, kept }: Placement,
): { placed: PlacedGraph; busy: boolean; foresee: (graph: ViewGraph, placement: Placement) => void } {
  const [placer] = useState(createPlacer);
  const [background, setBackground] = useState<ReturnType<typeof createBackground> | null>(null);
  const [learned, setLearned] = useState(0);
  const acts = useMemo(() => actsOf(graph, { steps, layout, kept }), [graph, steps, layout, kept]);
  const placing = useMemo(() => placingOf(graph), [graph]);
  // Until the graph of this address has loaded, its layout and positions belong to another one.
  const loading = status === "loading";
  const shown = useRef<{ placement: Placement; acts: readonly Act[] } | null>(null);
  useMemo(() => {
    if (loading) return;
    const placement = { steps, layout, kept };
    const before = shown.current;
    if (before && growsFrom(before.placement, placement)) placer.follow(before.acts, acts, placing);
    shown.current = { placement, acts };
  }, [placer, loading, acts, placing, steps, layout, kept]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned changes what is left to do
  const job = useMemo(() => placer.jobFor(acts, placing), [placer, acts, placing, learned]);
  const heavy = useMemo(() => isHeavy(job), [job]);
  const now = useMemo(
    () => (heavy || loading ? null : placedGraph(graph, placer.place(acts, placing))),
    [heavy, loading, graph, placer, acts, placing],
  );
  const [last, setLast] = useState(nothing);
  if (now !== null && (now.graph !== last.graph || now.positions !== last.positions)) setLast(now);

  useEffect(() => {
    const created = createBackground();
    setBackground(created);
    return () => created.end();
  }, []);
  useEffect(() => {
    if (!heavy || loading || background === null) return;
    return background.run(job, (left) => {
      placer.learn(acts, left);
      setLearned((count) => count + 1);
    });
  }, [background, heavy, loading, job, acts, placer]);
  const foresee = useCallback(
    (next: ViewGraph, placement: Placement) => {
      const [nextActs, nextPlacing] = [actsOf(next, placement), placingOf(next)];
      if (!isHeavy(placer.jobFor(nextActs, nextPlacing))) placer.place(nextActs, nextPlacing);
    },
    [placer],
  );
  return { placed: now ?? last, busy: heavy && !loading, foresee };
}

/** Whether a view is another with no or more steps after it. */
function growsFrom(before: Placement, now: Placement): boolean {
  const written = ({ layout, kept }: Placement, steps: Placement["steps"]) => JSON.stringify([steps, layout, kept]);
  return written(before, before.steps) === written(now, now.steps.slice(0, before.steps.length));
}

function placedGraph(graph: ViewGraph, { places, groups, arranged }: Placed): PlacedGraph {
  return { graph, positions: places, groups, arranged };
}
