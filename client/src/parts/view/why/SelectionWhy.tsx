import { useMemo } from "react";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { entityName } from "../../../model/words/entityName.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { countMissing, groupMissing, liftAll, liftReason, rootsOf } from "../../../picture/why/groupMissing.ts";
import { liftText, reasonsText } from "../../../picture/why/reasonText.ts";
import { strings } from "../../../picture/why/strings.ts";
import { isByHand, notShownOf } from "../../../picture/why/whyNotShown.ts";
import { useViewState } from "../../address/useViewState.ts";
import message from "../frame/ViewMessage.module.css";
import { MissingRows } from "./MissingRows.tsx";
import css from "./why.module.css";

/** Explains which part of the selection is in the view but not shown and why, with a way to show it. */
export function SelectionWhy({ graph }: { graph: ViewGraph }) {
  const [{ selection }] = useViewState();
  return selection?.kind === "several" ? <SeveralWhy graph={graph} ids={selection.ids} /> : <OneWhy graph={graph} />;
}

/** Explains why a single selection in the view is not shown, with a way to show it. */
function OneWhy({ graph }: { graph: ViewGraph }) {
  const [view, changeView] = useViewState();
  const names = useMemo(() => new Map(graph.entities.map((entity) => [entity.id, entityName(entity)])), [graph]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const found = notShownOf(view.selection, { graph, display: view, nameOf });
  if (found === null) return null;
  const lift = (change: (now: ViewState) => ViewState) => {
    // The message disappears with its buttons.
    document.getElementById("content")?.focus();
    changeView(change);
  };
  const roots = rootsOf(found.reasons);
  const words = reasonsText(found.reasons, { nameOf, asOf: view.filters.asOf });
  return (
    <div className={`${message.message} ${css.message}`}>
      <p>{found.faint ? strings.faint(found.name, words) : strings.notShown(found.name, words)}</p>
      {roots.map((reason) => (
        <button
          key={liftText(reason, { nameOf })}
          type="button"
          className={css.lift}
          onClick={() => lift((now) => liftReason(now, reason))}
        >
          {liftText(reason, { nameOf })}
        </button>
      ))}
      {roots.length > 1 && (
        <button type="button" className={css.lift} onClick={() => lift((now) => liftAll(now, roots))}>
          {strings.showAnyway}
        </button>
      )}
    </div>
  );
}

/** Explains which of several selected entities are in the view but not shown and why, with a way to show them. */
function SeveralWhy({ graph, ids }: { graph: ViewGraph; ids: readonly string[] }) {
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
