import { Suspense } from "react";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { tourStop } from "./tourState.ts";

const Tour = lazyPage(async () => (await import("./Tour.tsx")).Tour);

export function TourHost() {
  const stop = useSignal(tourStop);
  if (stop === null) return null;
  return (
    <Suspense>
      <Tour stop={stop} />
    </Suspense>
  );
}
