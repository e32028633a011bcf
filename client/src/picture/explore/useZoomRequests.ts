import { type RefObject, useEffect } from "react";
import type { Canvas } from "../canvas/Canvas.ts";
import { onZoomAsked } from "../graph/zoomRequests.ts";

/** Zooms to what others ask for, once the picture has taken in what they changed besides. */
export function useZoomRequests(canvas: RefObject<Canvas | null>): void {
  useEffect(
    () =>
      onZoomAsked((ids) => {
        // The address changes the picture with the next frame, and the picture may move for it.
        requestAnimationFrame(() => requestAnimationFrame(() => canvas.current?.zoomTo(ids)));
      }),
    [canvas],
  );
}
