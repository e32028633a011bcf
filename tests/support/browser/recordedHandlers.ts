import type { CanvasHandlers, DrawnPicture } from "../../../client/src/picture/canvas/Canvas.ts";

/** Handlers that record their calls. */
export function recordedHandlers(): { handlers: CanvasHandlers; told: unknown[][]; drawn: DrawnPicture[] } {
  const told: unknown[][] = [];
  const drawn: DrawnPicture[] = [];
  const handlers: CanvasHandlers = {
    onSelectEntity: (...about) => told.push(["select", ...about]),
    onSelectPair: (...about) => told.push(["pair", ...about]),
    onExpand: (...about) => told.push(["expand", ...about]),
    onApproach: (...about) => told.push(["approach", ...about]),
    onToggleEntity: (...about) => told.push(["toggle", ...about]),
    onSelectArea: (...about) => told.push(["area", ...about]),
    onCommand: (...about) => told.push(["command", ...about]),
    onMenu: (...about) => told.push(["menu", ...about]),
    onPoint: (...about) => told.push(["point", ...about]),
    onMove: (places, ...byKeys) => told.push(["move", Object.fromEntries(places), ...byKeys]),
    onClear: () => told.push(["clear"]),
    onDrawn: (picture) => drawn.push(picture),
  };
  return { handlers, told, drawn };
}
