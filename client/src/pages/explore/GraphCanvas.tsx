import { useComputedColorScheme, VisuallyHidden } from "@mantine/core";
import { type RefObject, useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import type { Canvas, CanvasHandlers, CanvasSnapshot } from "../../picture/canvas/Canvas.ts";
import type { createCanvas } from "../../picture/canvas/createCanvas.ts";
import type { Scene } from "../../picture/canvas/elements.ts";
import { onKeyboard } from "../../ui/browser/onKeyboard.ts";
import { usePrinting } from "../../ui/browser/usePrinting.ts";
import css from "./GraphCanvas.module.css";
import { strings } from "./strings.ts";

interface GraphCanvasProps {
  scene: Scene;
  handlers: CanvasHandlers;
  /** Receives the canvas, for the buttons beside it. */
  canvas: RefObject<Canvas | null>;
  /** Names the picture at rest on the screen; null while it is being drawn. */
  drawn: string | null;
  /** Size of the canvas for which the picture is settled, such as "800x600"; null while it may still move. */
  settled?: string | null;
  create: typeof createCanvas;
}

/** The picture of the last canvas. The next one continues it, in another language or after a visit to the table. */
let last: CanvasSnapshot | null = null;

/** The canvas in the page: created once, then shown each new scene. */
export function GraphCanvas({ scene, handlers, canvas, drawn, settled, create }: GraphCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const keys = useId();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const printing = usePrinting();
  const latest = useEffectEvent(() => handlers);

  // In the same frame as the page around it, hence layout effects.
  useLayoutEffect(() => {
    const canvasHandlers: CanvasHandlers = {
      onSelectEntity: (id, by) => latest().onSelectEntity(id, by),
      onSelectPair: (a, b) => latest().onSelectPair(a, b),
      onExpand: (id) => latest().onExpand(id),
      onApproach: (id) => latest().onApproach(id),
      onToggleEntity: (id) => latest().onToggleEntity(id),
      onSelectArea: (...area) => latest().onSelectArea(...area),
      onCommand: (command) => latest().onCommand(command),
      onMenu: (target, at) => latest().onMenu(target, at),
      onPoint: (id) => latest().onPoint(id),
      onMove: (...moved) => latest().onMove(...moved),
      onClear: () => latest().onClear(),
      onDrawn: (places) => latest().onDrawn(places),
    };
    const created = create(container.current, canvasHandlers, last);
    canvas.current = created;
    return () => {
      canvas.current = null;
      last = created.snapshot() ?? last;
      created.destroy();
    };
  }, [create, canvas]);

  useLayoutEffect(() => {
    canvas.current?.setColorScheme(scheme);
  }, [canvas, scheme]);

  useEffect(() => (printing ? canvas.current?.putOnPaper() : undefined), [canvas, printing]);

  useLayoutEffect(() => {
    canvas.current?.show(scene);
  }, [canvas, scene]);

  return (
    <>
      <div
        ref={container}
        className={`absolute inset0 clipped ${css.canvas}`}
        role="application"
        aria-label={strings.canvas}
        aria-describedby={keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys while it has the focus
        tabIndex={0}
        data-drawn={drawn ?? undefined}
        data-settled={settled ?? undefined}
      />
      <VisuallyHidden id={keys}>{onKeyboard(strings.canvasKeys)}</VisuallyHidden>
    </>
  );
}
