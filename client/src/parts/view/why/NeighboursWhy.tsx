import { useMemo } from "react";
import { isFolded } from "../../../model/address/view/folding.ts";
import { MAX_NEIGHBOURS_PER_STEP, NEIGHBOURS_PER_STEP, openedNeighbours } from "../../../model/address/view/steps.ts";
import { entityName } from "../../../model/words/entityName.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { neighboursMissing } from "../../../picture/why/neighboursMissing.ts";
import { strings } from "../../../picture/why/strings.ts";
import { useViewState } from "../../address/useViewState.ts";
import { MissingRows } from "./MissingRows.tsx";
import css from "./why.module.css";

interface NeighboursWhyProps {
  graph: ViewGraph;
  id: string;
  /** A row disappears with its reason, so the focus must move. */
  onLifted: () => void;
}

/** Which neighbours of an entity are in the view but not shown, and why. */
export function NeighboursWhy({ graph, id, onLifted }: NeighboursWhyProps) {
  const [view] = useViewState();
  const missing = useMemo(() => neighboursMissing(graph, view, id), [graph, view, id]);
  const names = useMemo(() => new Map(graph.entities.map((entity) => [entity.id, entityName(entity)])), [graph]);
  const nameOf = (other: string) => names.get(other) ?? other;
  // Collapsed neighbours are opened first, and the number of neighbours that can be opened is limited.
  const canOpen = !isFolded(view, id) && openedNeighbours(view, id) < MAX_NEIGHBOURS_PER_STEP;
  if (missing === null || missing.notShown + missing.notInView === 0) return null;
  return (
    <>
      <h3>{strings.around(nameOf(id))}</h3>
      {missing.notShown > 0 && <p>{strings.neighbours(missing.notShown, missing.inView)}</p>}
      <MissingRows groups={missing.groups} nameOf={nameOf} onLifted={onLifted} />
      {missing.notInView > 0 && (
        <p className={css.note}>
          {strings.further(missing.notInView)}
          {canOpen && strings.opening(NEIGHBOURS_PER_STEP)}
        </p>
      )}
    </>
  );
}
