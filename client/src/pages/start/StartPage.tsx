import { evidenceIds } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { analysisPaths } from "../../model/address/pages/analysisAddress.ts";
import { evidenceAddress } from "../../model/address/pages/evidenceAddress.ts";
import { READ_PATH } from "../../model/address/pages/readAddress.ts";
import { EXPLORE_PATH } from "../../model/address/view/viewPaths.ts";
import { language } from "../../model/words/language.ts";
import { gradeMeaning, gradeName } from "../../model/words/names.ts";
import { AskedFirst } from "../../parts/answer/AskedFirst.tsx";
import { views } from "../../parts/api/records.ts";
import { Awaited } from "../../parts/api/request/Awaited.tsx";
import { EvidenceLine } from "../../parts/claim/EvidenceLine.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { strings as frame } from "../../ui/strings.ts";
import { ABOUT, AboutAtlas } from "./AboutAtlas.tsx";
import { DatasetNumbers } from "./DatasetNumbers.tsx";
import css from "./StartPage.module.css";
import { type OutcomeQuestion, strings } from "./strings.ts";

interface StartPageProps {
  search: ReactNode;
  /** The reader's own views. */
  yours?: ReactNode;
  /** The news for a reader who watches something, in place of the opening with its search. */
  since?: ReactNode;
}

/**
 * The start page: search, `yours` (the reader's own views), questions, curated views, what the data set holds, how to
 * read it, who made it and how to cite it.
 */
export function StartPage({ search, yours, since }: StartPageProps) {
  return (
    <main id="content" tabIndex={-1} className={css.page}>
      <title>{frame.title}</title>
      {since ?? <Opening search={search} />}
      {/* What is printed for a meeting are the news, without the ways to begin. */}
      <div className={since ? "screenOnly" : undefined}>
        <ErrorBoundary>{yours}</ErrorBoundary>
        <OutcomeQuestions />
        <ErrorBoundary>
          <CuratedViews />
        </ErrorBoundary>
        <div className={`grid ${css.columns}`}>
          <ErrorBoundary>
            <DatasetNumbers />
          </ErrorBoundary>
          <EvidenceGuide />
        </div>
        <ErrorBoundary>
          <AboutAtlas />
        </ErrorBoundary>
      </div>
    </main>
  );
}

function Opening({ search }: { search: ReactNode }) {
  return (
    <div className={css.opening}>
      <h1 className={`flush balance ${css.title}`}>{strings.title}</h1>
      <p className={`larger pretty ${css.lead}`}>{strings.lead}</p>
      <p className={`muted ${css.byline}`}>
        {strings.byline} <a href={`#${ABOUT}`}>{strings.aboutLink}</a>
      </p>
      {search}
      <p className={`muted ${css.hint}`}>{strings.searchHint}</p>
    </div>
  );
}

function CuratedViews() {
  const { data, error } = useQuery(views());
  const chinese = language() === "zh";
  return (
    <section aria-labelledby="views">
      <h2 id="views" className={css.heading}>
        {strings.views}
      </h2>
      {!data && <Awaited error={error} lines={6} />}
      {data?.views.length === 0 && <p>{strings.noViews}</p>}
      <ul className={`grid gap12 ${css.views}`}>
        {data?.views.map((curated) => (
          <li key={curated.id} className={`card relative ${css.view}`}>
            <h3>
              <Link to={{ pathname: EXPLORE_PATH, search: curated.view }}>
                {chinese ? curated.title_zh : curated.title}
              </Link>
            </h3>
            <p>{chinese ? curated.sentence_zh : curated.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EvidenceGuide() {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className={css.heading}>
        {strings.evidence}
      </h2>
      <p>{strings.evidenceLead}</p>
      <dl className={css.grades}>
        {evidenceIds.map((grade) => (
          <div key={grade}>
            <dt>
              <EvidenceLine grade={grade} width={34} /> {gradeName(grade)}
            </dt>
            <dd>{gradeMeaning(grade)}</dd>
          </div>
        ))}
      </dl>
      <p className={css.small}>
        {strings.evidenceRule} <Link to={analysisPaths.evidence}>{strings.evidenceLink}</Link>
      </p>
    </section>
  );
}

/** Policy questions, each one click from an answer, then what readers do with a text or with what they found. */
function OutcomeQuestions() {
  const addresses: Record<OutcomeQuestion, string> = {
    compare: analysisPaths.compare,
    ownWord: evidenceAddress({ list: "own-word" }),
    article: READ_PATH,
    changes: analysisPaths.changes,
  };
  // Object.entries types the keys as plain strings.
  const asked = Object.entries(addresses) as [OutcomeQuestion, string][];
  return (
    <section aria-labelledby="ask">
      <h2 id="ask" className={css.heading}>
        {strings.ask}
      </h2>
      <AskedFirst />
      <h3 className={css.subheading}>{strings.check}</h3>
      <ul className={`grid ${css.asked}`}>
        {asked.map(([id, to]) => (
          <li key={id}>
            <Link to={to}>{strings.asked[id]}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
