import { useMemo } from "react";
import { entityName } from "../../ui/entityName.ts";
import { listSome, listWords } from "../../ui/listWords.ts";
import { useViewState } from "../../url/useViewState.ts";
import type { ViewGraph } from "../viewGraph.ts";
import { liftAll } from "./liftReason.ts";
import { neighboursMissing } from "./neighboursMissing.ts";
import { liftText } from "./reasonText.ts";
import { strings } from "./strings.ts";
import css from "./why.module.css";

/** Names that a line has room for. */
const NAMED = 4;

interface NeighboursWhyProps {
  graph: ViewGraph;
  id: string;
  /** A row goes with its reason: the focus needs another place. */
  onLifted: () => void;
}

/** Which neighbours of an entity are in the view and not shown, and what keeps them away. */
export function NeighboursWhy({ graph, id, onLifted }: NeighboursWhyProps) {
  const [view, changeView] = useViewState();
  const missing = useMemo(() => neighboursMissing(graph, view, id), [graph, view, id]);
  const names = useMemo(() => new Map(graph.entities.map((entity) => [entity.id, entityName(entity)])), [graph]);
  const nameOf = (other: string) => names.get(other) ?? other;
  if (missing === null || missing.notShown + missing.notInView === 0) return null;
  return (
    <>
      <h3>{strings.around(nameOf(id))}</h3>
      {missing.notShown > 0 && <p>{strings.neighbours(missing.notShown, missing.inView)}</p>}
      <ul className={css.rows}>
        {missing.groups.map(({ entities, reasons }) => (
          <li key={entities[0]?.id}>
            <span>{listSome(entities.map(entityName), NAMED)}</span>
            <button
              type="button"
              className={css.lift}
              onClick={() => {
                onLifted();
                changeView((now) => liftAll(now, reasons));
              }}
            >
              {listWords(reasons.map((reason, index) => continued(liftText(reason, { nameOf }), index)))}
            </button>
          </li>
        ))}
      </ul>
      {missing.notInView > 0 && <p className={css.note}>{strings.further(missing.notInView)}</p>}
    </>
  );
}

/** Only the first of several begins with a capital. */
function continued(text: string, index: number): string {
  return index === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
