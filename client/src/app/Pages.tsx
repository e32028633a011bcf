import type { DeskState } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { briefingOfAnswer } from "../analysis/common/answerShown.ts";
import { desk } from "../api/desk.ts";
import { useServerReach } from "../api/request/useServerReach.ts";
import { useSignal } from "../browser/useSignal.ts";
import { NameHost } from "../desk/common/name/NameHost.tsx";
import { DatasetNotice } from "../desk/common/news/DatasetNotice.tsx";
import { SavedNotice } from "../desk/common/news/SavedNotice.tsx";
import { deskStrings } from "../desk/common/strings.ts";
import { HelpMenu } from "../help/HelpMenu.tsx";
import { TourHost } from "../help/TourHost.tsx";
import { TourOffer } from "../help/TourOffer.tsx";
import { ExplorePage } from "../picture/explore/ExplorePage.tsx";
import { FullNotice } from "../picture/frame/FullNotice.tsx";
import { StepMessage } from "../picture/history/StepMessage.tsx";
import { pageStrings as readStrings } from "../read/pageStrings.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { LinkNotes } from "../share/LinkNotes.tsx";
import { PrintedFrom } from "../share/PrintedFrom.tsx";
import { ShareMenu } from "../share/ShareMenu.tsx";
import { StartPage } from "../start/StartPage.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Header } from "../ui/page/Header.tsx";
import { LatePage, latePage } from "../ui/page/LatePage.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";
import { NotFoundPage } from "../ui/page/NotFoundPage.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { withDraft } from "../url/draftAddress.ts";
import {
  ANALYSIS_PATH,
  analysisIn,
  analysisPaths,
  isAnalysis,
  OLD_WHAT_IF_PATH,
} from "../url/pages/analysisAddress.ts";
import { DESK_PATH } from "../url/pages/deskAddress.ts";
import { PATHS_PATH } from "../url/pages/finderState.ts";
import { READ_PATH } from "../url/pages/readAddress.ts";
import { joinAddress } from "../url/splitAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../url/view/viewPaths.ts";
import { parseView } from "../url/view/viewState.ts";
import { strings as shared } from "../words/strings.ts";
import css from "./App.module.css";
import { analysisPages, askAnalysis } from "./analysisPages.ts";
import { LateCommands } from "./commands/LateCommands.tsx";
import { ReachNotice } from "./ReachNotice.tsx";
import { ViewPage } from "./ViewPage.tsx";

// Loaded on demand, because the first paint does not need it.
const TablePage = lazyPage(async () => (await import("../table/TablePage.tsx")).TablePage);
const PathsPage = latePage(async () => (await import("../paths/PathsPage.tsx")).PathsPage);
const BriefingPage = latePage(async () => (await import("../briefing/page/BriefingPage.tsx")).BriefingPage);
const ReadPage = latePage(async () => (await import("../read/ReadPage.tsx")).ReadPage);
const DeskPage = latePage(async () => (await import("../desk/page/DeskPage.tsx")).DeskPage);
const SheetImport = lazyPage(async () => (await import("../desk/import/SheetImport.tsx")).SheetImport);
const AnalysisIndex = latePage(async () => (await import("../analysis/common/AnalysisIndex.tsx")).AnalysisIndex);
const AnalysisFrame = latePage(async () => (await import("../analysis/common/AnalysisFrame.tsx")).AnalysisFrame);
const DraftOffer = lazyPage(async () => (await import("../desk/common/DraftOffer.tsx")).DraftOffer);
const YourViews = lazyPage(async () => (await import("../share/YourViews.tsx")).YourViews);

interface PagesProps {
  /** The view as last seen. */
  query: string;
  /** The last question to the path finder. */
  finderQuery: string;
}

/** The page of each address, the only place where features meet. */
export function Pages({ query, finderQuery }: PagesProps) {
  const answer = useSignal(briefingOfAnswer);
  const { search } = useLocation();
  const findings = useQuery({ ...desk(), select: countFindings }).data ?? 0;
  const pages = [
    { name: shared.explore, path: EXPLORE_PATH + query },
    { name: shared.table, path: TABLE_PATH + query },
    { name: shared.paths, path: PATHS_PATH + finderQuery },
    { name: readStrings.page, path: READ_PATH, words: readStrings.pageWords },
    { name: shared.analysis, path: ANALYSIS_PATH, holds: isAnalysis },
    // Without a view of one's own, that of the answer on the page.
    {
      name: shared.briefing,
      path: answer !== null && !hasOwnView(query) ? answer : joinAddress(BRIEFING_PATH, withDraft(query, null)),
    },
    { name: deskStrings.desk, path: DESK_PATH, count: findings },
  ];
  const reach = useServerReach();
  // Each feature fails alone, so that the others stay usable.
  const tools = (
    <>
      <ErrorBoundary>
        <ShareMenu />
      </ErrorBoundary>
      <ErrorBoundary>
        <HelpMenu />
      </ErrorBoundary>
    </>
  );
  const top = (search: ReactNode) => (
    <div className={css.top}>
      <Header search={<ErrorBoundary>{search}</ErrorBoundary>} pages={pages} tools={tools} />
      <PrintedFrom />
      <ErrorBoundary>
        <LinkNotes />
        <FullNotice />
      </ErrorBoundary>
    </div>
  );
  const header = top(<SearchBox size="header" viewQuery={query} />);
  const late = (path: string, name: string, page: ReactNode) => (
    <>
      {header}
      <LatePage place={path} name={name}>
        {page}
      </LatePage>
    </>
  );
  const analyses = analysisPages.flatMap(({ id, path, Page }) =>
    [path, `${path}/:id`].map((route) => {
      const page = (
        <AnalysisFrame id={id}>
          <Page />
        </AnalysisFrame>
      );
      return <Route key={route} path={route} element={late("an analysis", shared.analysis, page)} />;
    }),
  );
  return (
    <>
      <ErrorBoundary around={nothing}>
        <LateCommands pages={pages} />
      </ErrorBoundary>
      <ErrorBoundary around={nothing}>
        <TourHost />
      </ErrorBoundary>
      <ErrorBoundary around={nothing}>
        <NameHost />
      </ErrorBoundary>
      <div className={css.notices}>
        <ReachNotice reach={reach} />
        <ErrorBoundary around={nothing}>
          <SavedNotice />
          <DatasetNotice isReached={reach === "well"} />
        </ErrorBoundary>
      </div>
      <Routes>
        <Route path="/" element={<Start top={top(null)} />} />
        <Route
          path={EXPLORE_PATH}
          element={
            <ViewPage header={header} title={shared.explore}>
              <ExplorePage finderQuery={finderQuery} />
            </ViewPage>
          }
        />
        <Route
          path={TABLE_PATH}
          element={
            <ViewPage header={header} title={shared.table}>
              <Suspense fallback={<Skeleton lines={8} />}>
                <TablePage />
              </Suspense>
            </ViewPage>
          }
        />
        <Route path={PATHS_PATH} element={late(PATHS_PATH, shared.paths, <PathsPage viewQuery={query} />)} />
        <Route path={READ_PATH} element={late(READ_PATH, readStrings.page, <ReadPage />)} />
        <Route
          path={BRIEFING_PATH}
          element={
            <div className={css.briefing}>
              {late(BRIEFING_PATH, shared.briefing, <BriefingPage ask={askAnalysis} />)}
              <ErrorBoundary around={nothing}>
                <StepMessage />
              </ErrorBoundary>
            </div>
          }
        />
        <Route
          path={DESK_PATH}
          element={late(
            DESK_PATH,
            deskStrings.desk,
            <DeskPage viewQuery={withDraft(query, null)} SheetImport={SheetImport} />,
          )}
        />
        <Route path={ANALYSIS_PATH} element={late(ANALYSIS_PATH, shared.analysis, <AnalysisIndex />)} />
        {analyses}
        <Route path={OLD_WHAT_IF_PATH} element={<Navigate replace to={analysisPaths.whatIf + search} />} />
        <Route
          path="*"
          element={
            <>
              {header}
              <NotFoundPage />
            </>
          }
        />
      </Routes>
    </>
  );
}

/** Whether a query has a view of the reader's own, not one that an earlier answer brought. */
function hasOwnView(query: string): boolean {
  return analysisIn(query) === null && parseView(query).steps.length > 0;
}

/** The number of the reader's own claims. */
function countFindings({ rows }: DeskState): number {
  return rows.filter(({ table }) => table === "claims").length;
}

/** Replaces parts that are invisible until requested. */
const nothing = () => null;

/** The start page, with the reader's own views first. */
function Start({ top }: { top: ReactNode }) {
  const yours = (
    <>
      <Suspense>
        <DraftOffer />
        <YourViews />
      </Suspense>
      <TourOffer />
    </>
  );
  return (
    <>
      {top}
      <StartPage
        search={
          <ErrorBoundary>
            <SearchBox size="large" />
          </ErrorBoundary>
        }
        yours={yours}
      />
    </>
  );
}
