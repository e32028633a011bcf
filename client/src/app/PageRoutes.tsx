import { VisuallyHidden } from "@mantine/core";
import { type ReactNode, Suspense, useEffect } from "react";
import { Route, Routes, useLocation } from "react-router";
import { draftIn, withDraft } from "../model/address/draftAddress.ts";
import { ABOUT_PATH } from "../model/address/pages/aboutAddress.ts";
import { ASSISTANTS_PATH } from "../model/address/pages/assistantsAddress.ts";
import { DESK_PATH } from "../model/address/pages/deskAddress.ts";
import { PATHS_PATH } from "../model/address/pages/finderState.ts";
import { READ_PATH } from "../model/address/pages/readAddress.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "../model/address/view/viewPaths.ts";
import { strings as shared } from "../model/words/strings.ts";
import { HelpMenu } from "../pages/help/HelpMenu.tsx";
import { strings as helpStrings } from "../pages/help/strings.ts";
import { DetailPanel } from "../pages/panel/frame/DetailPanel.tsx";
import { pageStrings as readStrings } from "../pages/read/strings.ts";
import { SearchBox } from "../pages/search/SearchBox.tsx";
import { LinkNotes } from "../pages/share/LinkNotes.tsx";
import { PrintedFrom } from "../pages/share/PrintedFrom.tsx";
import { ShareMenu } from "../pages/share/ShareMenu.tsx";
import type { AskAnalysis } from "../parts/answer/AskAnalysis.ts";
import { deskStrings } from "../parts/desk/strings.ts";
import { FullNotice } from "../parts/view/frame/FullNotice.tsx";
import { StepMessage } from "../parts/view/history/StepMessage.tsx";
import { useWatches } from "../parts/watch/useWatches.ts";
import { whenIdle } from "../ui/browser/whenIdle.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Header, type HeaderPage } from "../ui/page/Header.tsx";
import { LatePage } from "../ui/page/LatePage.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";
import { NotFoundPage } from "../ui/page/NotFoundPage.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import css from "./App.module.css";
import { askAnalysis } from "./analysisPages.ts";
import { analysisRoutes } from "./analysisRoutes.tsx";
import {
  AboutPage,
  AssistantsPage,
  BriefingPage,
  DeskPage,
  ExploreWithCanvas,
  loadCanvas,
  PathsPage,
  ReadPage,
  TablePage,
} from "./latePages.tsx";
import { Start } from "./Start.tsx";

// Few readers write claims of their own.
const DraftForm = lazyPage(async () => (await import("../pages/desk/form/DraftForm.tsx")).DraftForm);

const NewsBadge = lazyPage<{ ask: AskAnalysis }>(async () => (await import("../pages/watch/NewsBadge.tsx")).NewsBadge);

/** A page with a view, and the cards of its selection beside it. */
function ViewPage({ header, title, children }: { header: ReactNode; title: string; children: ReactNode }) {
  const draft = draftIn(useLocation().search);
  return (
    <div className={`grid clipped ${css.explore}`}>
      {header}
      {/* The panel loads its cards once it stands there: later than the canvas, which readers wait for. */}
      <Suspense>
        <main id="content" tabIndex={-1} className={`shrinks low relative ${css.canvas}`}>
          <VisuallyHidden component="h1">{title}</VisuallyHidden>
          <ErrorBoundary>{children}</ErrorBoundary>
        </main>
        <ErrorBoundary>
          <DetailPanel form={draft === null ? null : { key: draft, element: <DraftForm key={draft} id={draft} /> }} />
        </ErrorBoundary>
      </Suspense>
      <ErrorBoundary around={() => null}>
        <StepMessage />
      </ErrorBoundary>
    </div>
  );
}

/** By then the first page is complete: what it waits for comes first. */
const CANVAS_AFTER_MS = 4000;

const SheetImport = lazyPage(async () => (await import("../pages/desk/import/SheetImport.tsx")).SheetImport);

interface PageRoutesProps {
  query: string;
  finderQuery: string;
  pages: readonly HeaderPage[];
}

/** The page of each address, below its header. */
export function PageRoutes({ query, finderQuery, pages }: PageRoutesProps) {
  const { search } = useLocation();
  // Most readers come to the canvas; it must not keep them waiting then. What fails to load is requested again when needed.
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(() => void loadCanvas().catch(() => {})), CANVAS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const header = <PageTop search={<SearchBox size="header" viewQuery={query} />} pages={pages} />;
  const late = (path: string, name: string, page: ReactNode) => (
    <>
      {header}
      <LatePage place={path} name={name}>
        {page}
      </LatePage>
    </>
  );
  return (
    <Routes>
      <Route path="/" element={<Start top={<PageTop search={null} pages={pages} />} topWithSearch={header} />} />
      <Route
        path={EXPLORE_PATH}
        element={
          <ViewPage header={header} title={shared.explore}>
            <ExploreWithCanvas finderQuery={finderQuery} />
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
          <div className={`grid ${css.briefing}`}>
            {late(BRIEFING_PATH, shared.briefing, <BriefingPage ask={askAnalysis} />)}
            <ErrorBoundary around={() => null}>
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
      <Route path={ABOUT_PATH} element={late(ABOUT_PATH, helpStrings.about, <AboutPage />)} />
      <Route path={ASSISTANTS_PATH} element={late(ASSISTANTS_PATH, helpStrings.assistants, <AssistantsPage />)} />
      {analysisRoutes((place, page) => late(place, shared.analysis, page), search)}
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
  );
}

interface PageTopProps {
  pages: readonly HeaderPage[];
  /** Search field; null if the page has its own. */
  search: ReactNode;
}

/** The header, and the notes on the address below it. Each feature fails alone, so that the others stay usable. */
function PageTop({ pages, search }: PageTopProps) {
  const watches = useWatches();
  const tools = (
    <>
      {watches.length > 0 && (
        <ErrorBoundary around={() => null}>
          <Suspense>
            <NewsBadge ask={askAnalysis} />
          </Suspense>
        </ErrorBoundary>
      )}
      <ErrorBoundary>
        <ShareMenu />
      </ErrorBoundary>
      <ErrorBoundary>
        <HelpMenu />
      </ErrorBoundary>
    </>
  );
  return (
    <div className={css.top}>
      <Header search={<ErrorBoundary>{search}</ErrorBoundary>} pages={pages} tools={tools} />
      <PrintedFrom />
      <ErrorBoundary>
        <LinkNotes />
        <FullNotice />
      </ErrorBoundary>
    </div>
  );
}
