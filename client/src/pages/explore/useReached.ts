import { useCallback, useState } from "react";
import type { CanvasHandlers } from "../../picture/canvas/Canvas.ts";

/**
 * What the arrow keys last selected on the canvas, and handlers that record it; null once the pointer has selected
 * something.
 */
export function useReached(): [reached: string | null, noting: (handlers: CanvasHandlers) => CanvasHandlers] {
  const [reached, setReached] = useState<string | null>(null);
  const noting = useCallback(
    (handlers: CanvasHandlers): CanvasHandlers => ({
      ...handlers,
      onSelectEntity(id, by) {
        setReached(by === "keyboard" ? id : null);
        handlers.onSelectEntity(id, by);
      },
    }),
    [],
  );
  return [reached, noting];
}
