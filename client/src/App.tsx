import { MantineProvider, VisuallyHidden } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import css from "./App.module.css";
import { createQueryClient } from "./api/createQueryClient.ts";
import { DetailPanel } from "./detail/DetailPanel.tsx";
import { ExplorePage } from "./explore/ExplorePage.tsx";
import { SearchBox } from "./search/SearchBox.tsx";
import { StartPage } from "./start/StartPage.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { Header } from "./ui/Header.tsx";
import { NotFoundPage } from "./ui/NotFoundPage.tsx";
import { strings } from "./ui/strings.ts";
import { resolveVariables, theme } from "./ui/theme.ts";
import { useLastView } from "./url/useLastView.ts";
import { useUndoKeys } from "./url/useUndoKeys.ts";
import { EXPLORE_PATH } from "./url/useViewState.ts";

/** Providers and routes: the one place where features meet. */
export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {/* A click on the canvas must be in the address before the next one is heard, hence no transitions. */}
        <BrowserRouter useTransitions={false}>
          <Pages />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function Pages() {
  useUndoKeys();
  const query = useLastView();
  const pages = [{ name: strings.explore, path: EXPLORE_PATH + query }];
  const header = <Header search={<SearchBox size="header" />} pages={pages} />;
  return (
    <Routes>
      <Route
        path="/"
        element={
          <>
            <Header search={null} pages={pages} />
            <StartPage search={<SearchBox size="large" />} />
          </>
        }
      />
      <Route path={EXPLORE_PATH} element={<Explore header={header} />} />
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

function Explore({ header }: { header: ReactNode }) {
  return (
    <div className={css.explore}>
      {header}
      <main id="content" tabIndex={-1} className={css.canvas}>
        <VisuallyHidden component="h1">{strings.explore}</VisuallyHidden>
        <ErrorBoundary>
          <ExplorePage />
        </ErrorBoundary>
      </main>
      <DetailPanel />
    </div>
  );
}
