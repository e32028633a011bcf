import { type ReactNode, Suspense } from "react";
import { hadNews } from "../model/watch/visits.ts";
import { TourOffer } from "../pages/help/TourOffer.tsx";
import { SearchBox } from "../pages/search/SearchBox.tsx";
import { StartPage } from "../pages/start/StartPage.tsx";
import type { AskAnalysis } from "../parts/answer/AskAnalysis.ts";
import { useKeptWatches } from "../parts/watch/useWatches.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { askAnalysis } from "./analysisPages.ts";

const DraftOffer = lazyPage(async () => (await import("../parts/desk/DraftOffer.tsx")).DraftOffer);
const YourViews = lazyPage(async () => (await import("../pages/share/YourViews.tsx")).YourViews);

const Since = lazyPage<{ ask: AskAnalysis }>(async () => (await import("../pages/watch/Since.tsx")).Since);

/** The start page, with the reader's own views first; `topWithSearch` is for readers who watch something, whose news stand in place of the search. */
export function Start({ top, topWithSearch }: { top: ReactNode; topWithSearch: ReactNode }) {
  const { watches, isKnown } = useKeptWatches();
  // Who had news here before is likely to have some on the desk, which is asked first.
  const isBack = watches.length > 0 || (!isKnown && hadNews());
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
      {isBack ? topWithSearch : top}
      <StartPage
        search={
          <ErrorBoundary>
            <SearchBox size="large" />
          </ErrorBoundary>
        }
        yours={yours}
        since={
          isBack ? (
            <ErrorBoundary>
              <Suspense fallback={<Skeleton lines={10} />}>
                <Since ask={askAnalysis} />
              </Suspense>
            </ErrorBoundary>
          ) : null
        }
      />
    </>
  );
}
