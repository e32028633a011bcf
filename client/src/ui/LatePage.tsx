import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Skeleton } from "./Skeleton.tsx";

/** A page whose code comes when it is opened; until then its place is kept, and where it fails, it fails alone. */
export function LatePage({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Skeleton lines={8} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
