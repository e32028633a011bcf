import { MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect } from "react";
import { BrowserRouter } from "react-router";
import { isFinder } from "../model/address/pages/finderState.ts";
import { locale } from "../model/words/language.ts";
import { useRememberView } from "../pages/share/useRememberView.ts";
import { useArrival } from "../parts/address/useArrival.ts";
import { useLastQuery, useLastView } from "../parts/address/useLastQuery.ts";
import { useUndoKeys } from "../parts/address/useTrail.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { PageFrame } from "../ui/page/PageFrame.tsx";
import { strings } from "../ui/strings.ts";
import { resolveVariables, theme } from "../ui/theme/theme.ts";
import { useLanguage } from "../ui/useLanguage.ts";
import { Pages } from "./Pages.tsx";

/** The root: providers, with the cache of all requests, and the pages. */
export function App({ queries }: { queries: QueryClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        {/* A click on the canvas must be in the address before the next one is heard, hence no transitions. */}
        <BrowserRouter useTransitions={false}>
          <ErrorBoundary around={(failure) => <PageFrame name={strings.title}>{failure}</PageFrame>}>
            <Frame />
          </ErrorBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The parts that survive a change of language. Strings are read while rendering, so the pages are remounted. */
function Frame() {
  const spoken = useLanguage();
  useUndoKeys();
  useArrival();
  useRememberView();
  const query = useLastView();
  const finderQuery = useLastQuery(isFinder);
  useDocumentLanguage();
  return <Pages key={spoken} query={query} finderQuery={finderQuery} />;
}

/** Sets the language of the document, and its title while no page sets one. */
function useDocumentLanguage(): void {
  useLayoutEffect(() => {
    document.documentElement.lang = locale();
    // React inserts page titles before this one, and the first title counts.
    const title = document.querySelector("title[data-unnamed]");
    if (title) title.textContent = strings.title;
  });
}
