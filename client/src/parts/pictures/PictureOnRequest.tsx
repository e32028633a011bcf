import { Suspense } from "react";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { pictureAsked } from "./pictureAsked.ts";

const ViewPicture = lazyPage(async () => (await import("./ViewPicture.tsx")).ViewPicture);

/** The dialog that saves the view as a picture, once it is asked for. */
export function PictureOnRequest() {
  if (!useSignal(pictureAsked)) return null;
  return (
    <Suspense>
      <ViewPicture onClose={() => pictureAsked.set(false)} />
    </Suspense>
  );
}
