import { Suspense, useSyncExternalStore } from "react";
import { lazyPage } from "../ui/lazyPage.tsx";
import { onTour, tourStop } from "./tourState.ts";

const Tour = lazyPage(async () => (await import("./Tour.tsx")).Tour);

/** Shows the tour, on any page, while it runs. */
export function TourHost() {
  const stop = useSyncExternalStore(onTour, tourStop);
  if (stop === null) return null;
  return (
    <Suspense>
      <Tour stop={stop} />
    </Suspense>
  );
}
