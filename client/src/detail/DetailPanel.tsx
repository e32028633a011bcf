import { useEffect, useRef, useState } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { useViewState } from "../url/useViewState.ts";
import type { Selection } from "../url/viewState.ts";
import css from "./DetailPanel.module.css";
import { EntityPanel } from "./EntityPanel.tsx";
import { HelpPanel } from "./HelpPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { strings } from "./strings.ts";

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
          <Selected selection={selection} />
        </ErrorBoundary>
      </div>
    </aside>
  );
}

function Selected({ selection }: { selection: Selection | null }) {
  if (selection === null) return <HelpPanel />;
  if (selection.kind === "entity") return <EntityPanel id={selection.id} />;
  return <PairPanel a={selection.a} b={selection.b} />;
}

function selectionKey(selection: Selection | null): string {
  if (selection === null) return "";
  return selection.kind === "entity" ? selection.id : `${selection.a}~${selection.b}`;
}
