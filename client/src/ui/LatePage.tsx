import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { lazyPage, NotLoaded } from "./lazyPage.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { Skeleton } from "./Skeleton.tsx";

/** Name of the page that is on its way. */
const NameContext = createContext("");

interface LatePageProps {
  /** Tells the page from others that may be open before or after it. */
  place: string;
  name: string;
  children: ReactNode;
}

/** A page whose code comes when it is opened; until then its place is kept, and where it fails, it fails alone. */
export function LatePage({ place, name, children }: LatePageProps) {
  const waiting = (
    <PageFrame name={name} busy>
      <Skeleton lines={8} />
    </PageFrame>
  );
  return (
    <NameContext value={name}>
      {/* By its place, so that the page before goes at once: hidden until this one comes, it would hold the focus where none can be. */}
      <ErrorBoundary key={place} around={(failure) => <PageFrame name={name}>{failure}</PageFrame>}>
        <Suspense fallback={waiting}>{children}</Suspense>
      </ErrorBoundary>
    </NameContext>
  );
}

/** What a late page shows, whose script comes when it is first opened. */
export function latePage<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazyPage(load, PageNotLoaded);
}

/** Stands in a late page for one whose script did not come. */
function PageNotLoaded() {
  return (
    <PageFrame name={useContext(NameContext)}>
      <NotLoaded />
    </PageFrame>
  );
}
