import { Loader } from "@mantine/core";
import { Suspense } from "react";
import { Link } from "react-router";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import { keepsBack } from "../../../picture/graph/display.ts";
import { strings } from "../../../picture/graph/strings.ts";
import { MAX_ENTITIES } from "../../../picture/graph/viewGraph.ts";
import { useSlow } from "../../../ui/browser/useSlow.ts";
import { lazyPage } from "../../../ui/page/lazyPage.tsx";
import { useViewState } from "../../address/useViewState.ts";
import { RequestFailure } from "../../api/request/Awaited.tsx";
import type { ViewGraphAnswer } from "../graph/useViewGraph.ts";
import css from "./ViewMessage.module.css";

const SelectionWhy = lazyPage(async () => (await import("../why/SelectionWhy.tsx")).SelectionWhy);

interface ViewMessageProps {
  answer: ViewGraphAnswer;
  counts: ShownCounts;
  /** Title for an address with nothing to show; null says nothing of it. */
  emptyTitle: string | null;
  /** Whether the graph is loaded and its positions are still being computed. */
  placing?: boolean;
  /** Whether it takes space of its own instead of lying over the picture. */
  inFlow?: boolean;
}

/** The state of a view: loading, empty, cut short or failed. */
export function ViewMessage({ answer, counts, emptyTitle, placing = false, inFlow = false }: ViewMessageProps) {
  const { status, error, missing, graph } = answer;
  const slow = useSlow(status === "loading" || placing);
  const [view] = useViewState();
  const mayExplain = view.selection !== null && keepsBack(view);
  const empty = status === "ready" && graph.entities.length === 0;
  return (
    <div
      className={`grid inMiddle gap6 absolute z1 scrolls untouched ${css.messages}`}
      data-in-flow={inFlow || undefined}
    >
      <div role="status">
        {slow && (
          <p className={css.message}>
            <Loader size={14} /> {placing ? strings.placing(graph.entities.length) : strings.loading}
          </p>
        )}
        {missing.length > 0 && <p className={css.message}>{strings.missing(missing)}</p>}
        {graph.entities.length >= MAX_ENTITIES && <p className={css.message}>{strings.tooMany(MAX_ENTITIES)}</p>}
        {status === "ready" && <Suspense fallback={null}>{mayExplain && <SelectionWhy graph={graph} />}</Suspense>}
        {!empty && status === "ready" && counts.entities === 0 && <p className={css.message}>{strings.allHidden}</p>}
      </div>
      {status === "failed" && <RequestFailure error={error} />}
      {empty && emptyTitle !== null && missing.length === 0 && (
        <div className={`muted centred ${css.empty}`}>
          <h2>{emptyTitle}</h2>
          <EmptyHint />
        </div>
      )}
    </div>
  );
}

/** Shown in an empty view: where to begin. */
export function EmptyHint() {
  return (
    <p>
      {strings.emptyHint.before}
      <Link to="/">{strings.emptyHint.link}</Link>
      {strings.emptyHint.after}
    </p>
  );
}
