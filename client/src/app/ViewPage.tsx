import { VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { draftIn } from "../model/address/draftAddress.ts";
import { DetailPanel } from "../pages/panel/frame/DetailPanel.tsx";
import { StepMessage } from "../parts/view/history/StepMessage.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";
import css from "./App.module.css";

// Few readers write claims of their own.
const DraftForm = lazyPage(async () => (await import("../pages/desk/form/DraftForm.tsx")).DraftForm);

/** A page with a view, and the cards of its selection beside it. */
export function ViewPage({ header, title, children }: { header: ReactNode; title: string; children: ReactNode }) {
  const draft = draftIn(useLocation().search);
  return (
    <div className={css.explore}>
      {header}
      <main id="content" tabIndex={-1} className={css.canvas}>
        <VisuallyHidden component="h1">{title}</VisuallyHidden>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <ErrorBoundary>
        <DetailPanel form={draft === null ? null : { key: draft, element: <DraftForm key={draft} id={draft} /> }} />
      </ErrorBoundary>
      <ErrorBoundary around={() => null}>
        <StepMessage />
      </ErrorBoundary>
    </div>
  );
}
