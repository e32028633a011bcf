import type { ReactNode } from "react";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { strings as frame } from "../ui/strings.ts";
import { CuratedViews } from "./CuratedViews.tsx";
import { DatasetNumbers } from "./DatasetNumbers.tsx";
import { EvidenceGuide } from "./EvidenceGuide.tsx";
import { OutcomeQuestions } from "./OutcomeQuestions.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

/**
 * The start page: search, `yours` (the reader's own views), questions, curated views, and what the data set holds and
 * how to read it.
 */
export function StartPage({ search, yours }: { search: ReactNode; yours?: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <title>{frame.title}</title>
      <div className={css.opening}>
        <h1 className={css.title}>{strings.title}</h1>
        <p className={css.lead}>{strings.lead}</p>
        {search}
      </div>
      <ErrorBoundary>{yours}</ErrorBoundary>
      <OutcomeQuestions />
      <ErrorBoundary>
        <CuratedViews />
      </ErrorBoundary>
      <div className={css.columns}>
        <ErrorBoundary>
          <DatasetNumbers />
        </ErrorBoundary>
        <EvidenceGuide />
      </div>
    </main>
  );
}
