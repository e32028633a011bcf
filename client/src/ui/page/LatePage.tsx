import { type ComponentType, createContext, type ReactNode, Suspense, useContext } from "react";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { Skeleton } from "../Skeleton.tsx";
import { lazyPage, NotLoaded } from "./lazyPage.tsx";
import { PageFrame } from "./PageFrame.tsx";

/** Name of the page being loaded. */
const NameContext = createContext("");

interface LatePageProps {
  /** Distinguishes the page from the previous and the next one. */
  place: string;
  name: string;
  children: ReactNode;
}

/** A lazily loaded page; it keeps its space while loading, and fails alone. */
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

/** The content of a lazy page, loaded when it is first opened. */
export function latePage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazyPage(load, PageNotLoaded);
}

/** Stands in for a page whose script did not load. */
function PageNotLoaded() {
  return (
    <PageFrame name={useContext(NameContext)}>
      <NotLoaded />
    </PageFrame>
  );
}
