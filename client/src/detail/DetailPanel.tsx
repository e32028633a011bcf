import { Suspense, useEffect, useRef, useState } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { lazyPage } from "../ui/lazyPage.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { formatSelection } from "../url/selection.ts";
import { useViewState } from "../url/useViewState.ts";
import type { Selection } from "../url/viewState.ts";
import css from "./DetailPanel.module.css";
import { EntityPanel } from "./EntityPanel.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { strings } from "./strings.ts";

const SeveralPanel = lazyPage(async () => (await import("./SeveralPanel.tsx")).SeveralPanel);

/** What is known about the selection; on a small screen a sheet that can be pushed out of the way. */
export function DetailPanel() {
  const [{ selection }] = useViewState();
  const [open, setOpen] = useState(selection !== null);
  const content = useRef<HTMLDivElement>(null);
  const key = selectionKey(selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is read from its top
  useEffect(() => {
    setOpen(selection !== null);
    content.current?.scrollTo({ top: 0 });
  }, [key]);

  return (
    <aside
      aria-label={strings.panel}
      className={css.panel}
      data-open={open || undefined}
      tabIndex={-1}
      data-detail-panel
    >
      <button type="button" className={css.handle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? strings.hidePanel : strings.showPanel}
      </button>
      <div ref={content} className={css.content}>
        <ErrorBoundary key={key}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <Selected selection={selection} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </aside>
  );
}

function Selected({ selection }: { selection: Selection | null }) {
  if (selection === null) return <HelpPanel />;
  if (selection.kind === "entity") return <EntityPanel id={selection.id} />;
  if (selection.kind === "several") return <SeveralPanel ids={selection.ids} />;
  return <PairPanel a={selection.a} b={selection.b} />;
}

/** A list that grows or shrinks stays the same list: it is not read from its top again. */
function selectionKey(selection: Selection | null): string {
  if (selection === null) return "";
  return selection.kind === "several" ? "several" : formatSelection(selection);
}
