import { MantineProvider, VisuallyHidden } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import css from "./App.module.css";
import { analysisPages, askAnalysis } from "./analysisPages.ts";
import { createQueryClient } from "./api/createQueryClient.ts";
import { useServerReach } from "./api/useServerReach.ts";
import { LateCommands } from "./commands/LateCommands.tsx";
import { DetailPanel } from "./detail/DetailPanel.tsx";
import { ExplorePage } from "./explore/ExplorePage.tsx";
import { HelpMenu } from "./help/HelpMenu.tsx";
import { TourHost } from "./help/TourHost.tsx";
import { TourOffer } from "./help/TourOffer.tsx";
import { StepMessage } from "./history/StepMessage.tsx";
import { SearchBox } from "./search/SearchBox.tsx";
import { LinkNotes } from "./share/LinkNotes.tsx";
import { ShareMenu } from "./share/ShareMenu.tsx";
import { useRememberView } from "./share/useRememberView.ts";
import { StartPage } from "./start/StartPage.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Header } from "./ui/Header.tsx";
import { lazyPage } from "./ui/lazyPage.tsx";
import { NotFoundPage } from "./ui/NotFoundPage.tsx";
import { ReachNotice } from "./ui/ReachNotice.tsx";
import { Skeleton } from "./ui/Skeleton.tsx";
import { strings } from "./ui/strings.ts";
import { resolveVariables, theme } from "./ui/theme.ts";
import { useDocumentLanguage } from "./ui/useDocumentLanguage.ts";
import { useLanguage } from "./ui/useLanguage.ts";
import { ANALYSIS_PATH, isAnalysis } from "./url/analysisAddress.ts";
import { isFinder, PATHS_PATH } from "./url/finderState.ts";
import { useLastQuery } from "./url/useLastQuery.ts";
import { useLastView } from "./url/useLastView.ts";
import { useUndoKeys } from "./url/useUndoKeys.ts";
import { BRIEFING_PATH, EXPLORE_PATH, TABLE_PATH } from "./url/useViewState.ts";

// What the first drawing does not need comes when it is asked for.
const TablePage = lazyPage(async () => (await import("./table/TablePage.tsx")).TablePage);
const PathsPage = lazyPage(async () => (await import("./paths/PathsPage.tsx")).PathsPage);
const BriefingPage = lazyPage(async () => (await import("./briefing/BriefingPage.tsx")).BriefingPage);
const AnalysisIndex = lazyPage(async () => (await import("./analysis/AnalysisIndex.tsx")).AnalysisIndex);
const AnalysisFrame = lazyPage(async () => (await import("./analysis/AnalysisFrame.tsx")).AnalysisFrame);
const YourViews = lazyPage(async () => (await import("./share/YourViews.tsx")).YourViews);

/** Providers and routes: the one place where features meet. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {/* A click on the canvas must be in the address before the next one is heard, hence no transitions. */}
        <BrowserRouter useTransitions={false}>
          <Frame />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** What outlives a change of the language. Words are read while drawing, so another language draws the pages anew. */
function Frame() {
  const spoken = useLanguage();
  useUndoKeys();
  useRememberView();
  const query = useLastView();
  const finderQuery = useLastQuery(isFinder);
  useDocumentLanguage();
  return <Pages key={spoken} query={query} finderQuery={finderQuery} />;
}

/** `query` and `finderQuery` are those of the view and of the path finder as they were last seen. */
function Pages({ query, finderQuery }: { query: string; finderQuery: string }) {
  const pages = [
    { name: strings.explore, path: EXPLORE_PATH + query },
    { name: strings.table, path: TABLE_PATH + query },
    { name: strings.paths, path: PATHS_PATH + finderQuery },
    { name: strings.analysis, path: ANALYSIS_PATH, holds: isAnalysis },
    { name: strings.briefing, path: BRIEFING_PATH + query },
  ];
  const reach = useServerReach();
  const tools = (
    <>
      <ShareMenu />
      <HelpMenu />
    </>
  );
  const top = (search: ReactNode) => (
    <div className={css.top}>
      <Header search={search} pages={pages} tools={tools} />
      <ReachNotice reach={reach} />
      <LinkNotes />
    </div>
  );
  const header = top(<SearchBox size="header" viewQuery={query} />);
  return (
    <>
      <LateCommands pages={pages} />
      <TourHost />
      <Routes>
        <Route
          path="/"
          element={
            <>
              {top(null)}
              <StartPage
                search={<SearchBox size="large" />}
                yours={
                  <>
                    <TourOffer />
                    <Suspense>
                      <YourViews />
                    </Suspense>
                  </>
                }
              />
            </>
          }
        />
        <Route
          path={EXPLORE_PATH}
          element={
            <ViewPage header={header} title={strings.explore}>
              <ExplorePage finderQuery={finderQuery} />
            </ViewPage>
          }
        />
        <Route
          path={TABLE_PATH}
          element={
            <ViewPage header={header} title={strings.table}>
              <Suspense fallback={<Skeleton lines={8} />}>
                <TablePage />
              </Suspense>
            </ViewPage>
          }
        />
        <Route
          path={PATHS_PATH}
          element={
            <>
              {header}
              <ErrorBoundary>
                <Suspense fallback={<Skeleton lines={8} />}>
                  <PathsPage viewQuery={query} />
                </Suspense>
              </ErrorBoundary>
            </>
          }
        />
        <Route
          path={BRIEFING_PATH}
          element={
            <div className={css.briefing}>
              {header}
              <ErrorBoundary>
                <Suspense fallback={<Skeleton lines={8} />}>
                  <BriefingPage ask={askAnalysis} />
                </Suspense>
              </ErrorBoundary>
              <StepMessage />
            </div>
          }
        />
        <Route path={ANALYSIS_PATH} element={<AnalysisPage header={header} page={<AnalysisIndex />} />} />
        {analysisPages.flatMap(({ path, Page }) =>
          [path, `${path}/:id`].map((route) => (
            <Route
              key={route}
              path={route}
              element={
                <AnalysisPage
                  header={header}
                  page={
                    <AnalysisFrame>
                      <Page />
                    </AnalysisFrame>
                  }
                />
              }
            />
          )),
        )}
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

function AnalysisPage({ header, page }: { header: ReactNode; page: ReactNode }) {
  return (
    <>
      {header}
      <ErrorBoundary>
        <Suspense fallback={<Skeleton lines={8} />}>{page}</Suspense>
      </ErrorBoundary>
    </>
  );
}

/** A page that shows the view of its address, with what is known about the selection beside it. */
function ViewPage({ header, title, children }: { header: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className={css.explore}>
      {header}
      <main id="content" tabIndex={-1} className={css.canvas}>
        <VisuallyHidden component="h1">{title}</VisuallyHidden>
        <ErrorBoundary>{children}</ErrorBoundary>
      </main>
      <DetailPanel />
      <StepMessage />
    </div>
  );
}
