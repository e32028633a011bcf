import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { DetailPanel } from "../panel/frame/DetailPanel.tsx";
import { StepMessage } from "../picture/history/StepMessage.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import css from "./App.module.css";

/** A page with a view, and the cards of its selection beside it. */
export function ViewPage({ header, title, children }: { header: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className={css.explore}>
      {header}
      <main id="content" tabIndex={-1} className={css.canvas}>
        <VisuallyHidden component="h1">{title}</VisuallyHidden>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <ErrorBoundary>
        <DetailPanel />
      </ErrorBoundary>
      <ErrorBoundary around={() => null}>
        <StepMessage />
      </ErrorBoundary>
    </div>
  );
}
