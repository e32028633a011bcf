import { type ReactNode, Suspense } from "react";
import { TourOffer } from "../pages/help/TourOffer.tsx";
import { SearchBox } from "../pages/search/SearchBox.tsx";
import { StartPage } from "../pages/start/StartPage.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { lazyPage } from "../ui/page/lazyPage.tsx";

const DraftOffer = lazyPage(async () => (await import("../parts/desk/DraftOffer.tsx")).DraftOffer);
const YourViews = lazyPage(async () => (await import("../pages/share/YourViews.tsx")).YourViews);

/** The start page, with the reader's own views first. */
export function Start({ top }: { top: ReactNode }) {
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
