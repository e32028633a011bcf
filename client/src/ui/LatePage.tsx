import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { lazyPage, NotLoaded } from "./lazyPage.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { Skeleton } from "./Skeleton.tsx";

/** Name of the page that is on its way. */
const NameContext = createContext("");

/** A page whose code comes when it is opened; until then its place is kept, and where it fails, it fails alone. */
export function LatePage({ name, children }: { name: string; children: ReactNode }) {
  const waiting = (
    <PageFrame name={name} busy>
      <Skeleton lines={8} />
    </PageFrame>
  );
  return (
    <NameContext value={name}>
      <ErrorBoundary around={(failure) => <PageFrame name={name}>{failure}</PageFrame>}>
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
