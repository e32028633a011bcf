import { useMemo } from "react";
import { entityName } from "../../../model/words/entityName.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { countMissing, groupMissing } from "../../../picture/why/groupMissing.ts";
import { isByHand } from "../../../picture/why/isByHand.ts";
import { strings } from "../../../picture/why/strings.ts";
import { useViewState } from "../../address/useViewState.ts";
import message from "../frame/ViewMessage.module.css";
import { MissingRows } from "./MissingRows.tsx";
import css from "./why.module.css";

/** Explains which of several selected entities are in the view but not shown and why, with a way to show them. */
export function SeveralWhy({ graph, ids }: { graph: ViewGraph; ids: readonly string[] }) {
  const [view] = useViewState();
  const selected = useMemo(() => graph.entities.filter(({ id }) => ids.includes(id)), [graph, ids]);
  const groups = useMemo(() => groupMissing(selected, graph, view), [selected, graph, view]);
  const names = useMemo(() => new Map(graph.entities.map((entity) => [entity.id, entityName(entity)])), [graph]);
  if (groups.length === 0) return null;
  const faint = view.filters.dim && !groups.some(({ reasons }) => reasons.some(isByHand));
  const said = faint ? strings.someFaint : strings.someNotShown;
  return (
    <div className={`${message.message} ${css.message} ${css.several}`}>
      <p>{said(countMissing(groups), ids.length)}</p>
      <MissingRows
        groups={groups}
        nameOf={(id) => names.get(id) ?? id}
        onLifted={() => document.getElementById("content")?.focus()}
      />
    </div>
  );
}
