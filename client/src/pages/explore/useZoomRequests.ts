import { type RefObject, useEffect } from "react";
import type { Canvas } from "../../picture/canvas/Canvas.ts";
import { onZoomAsked } from "../../picture/graph/zoomRequests.ts";

/** Zooms when asked to, once the canvas shows the changes made along with the request. */
export function useZoomRequests(canvas: RefObject<Canvas | null>): void {
  useEffect(
    () =>
      onZoomAsked((ids) => {
        // The address changes the picture in the next frame, and the picture may then move.
        requestAnimationFrame(() => requestAnimationFrame(() => canvas.current?.zoomTo(ids)));
      }),
    [canvas],
  );
}
