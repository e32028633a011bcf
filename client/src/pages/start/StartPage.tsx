import type { ReactNode } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { ABOUT, AboutAtlas } from "./AboutAtlas.tsx";
import { CuratedViews } from "./CuratedViews.tsx";
import { DatasetNumbers } from "./DatasetNumbers.tsx";
import { EvidenceGuide } from "./EvidenceGuide.tsx";
import { OutcomeQuestions } from "./OutcomeQuestions.tsx";
import css from "./StartPage.module.css";
import { strings } from "./strings.ts";

/**
 * The start page: search, `yours` (the reader's own views), questions, curated views, what the data set holds, how to
 * read it, who made it and how to cite it.
 */
export function StartPage({ search, yours }: { search: ReactNode; yours?: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <title>{frame.title}</title>
      <div className={css.opening}>
        <h1 className={css.title}>{strings.title}</h1>
        <p className={css.lead}>{strings.lead}</p>
        <p className={css.byline}>
          {strings.byline} <a href={`#${ABOUT}`}>{strings.aboutLink}</a>
        </p>
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
      <ErrorBoundary>
        <AboutAtlas />
      </ErrorBoundary>
    </main>
  );
}
