import { CloseButton } from "@mantine/core";
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Canvas, DrawnPicture } from "../../../picture/canvas/Canvas.ts";
import type { Point, Scene } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { strings } from "../strings.ts";
import { MapDots } from "./MapDots.tsx";
import type { MapScale } from "./mapScale.ts";
import css from "./Overview.module.css";
import { useCorner } from "./useCorner.ts";

interface OverviewMapProps {
  scene: Scene;
  scale: MapScale;
  canvas: RefObject<Canvas | null>;
  picture: DrawnPicture | null;
  onClose: () => void;
}

/** Fraction of the visible part by which an arrow key moves. */
const STEP = 0.25;
const ways: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The whole picture in small, with a frame around the visible part that pointer and arrow keys move. */
export function OverviewMap({ scene, scale, canvas, picture, onClose }: OverviewMapProps) {
  const frame = useRef<SVGRectElement>(null);
  const seen = useRef<Bounds>(scale.bounds);
  const { corner, hold } = useCorner(picture, scale);
  const { bounds, width, height } = scale;
  useEffect(
    () =>
      canvas.current?.watchSight((now) => {
        seen.current = now;
        // Set directly, because the frame moves with each frame of a motion.
        for (const [name, value] of Object.entries(frameOf(now, scale))) frame.current?.setAttribute(name, `${value}`);
      }),
    [canvas, scale],
  );
  const follow = (event: PointerEvent<Element>) => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    canvas.current?.centreOn({
      x: bounds.left + (event.clientX - left) / scale.scale,
      y: bounds.top + (event.clientY - top) / scale.scale,
    });
  };
  const goOn = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const { left, right, top, bottom } = seen.current;
    canvas.current?.centreOn({
      x: (left + right) / 2 + STEP * way.x * (right - left),
      y: (top + bottom) / 2 + STEP * way.y * (bottom - top),
    });
  };
  return (
    <div className={css.map} data-corner={corner} data-overview>
      <div
        role="application"
        aria-label={strings.overview}
        title={strings.overviewKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys while it has the focus
        tabIndex={0}
        onKeyDown={goOn}
        onPointerDown={(event) => {
          hold(true);
          event.currentTarget.setPointerCapture?.(event.pointerId);
          follow(event);
        }}
        onPointerMove={follow}
        onPointerUp={() => hold(false)}
        onPointerCancel={() => hold(false)}
        style={{ width, height }}
      >
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          <MapDots scene={scene} scale={scale} />
          <rect ref={frame} className={css.frame} />
        </svg>
      </div>
      <CloseButton size="xs" className={css.close} aria-label={strings.hideOverview} onClick={onClose} />
    </div>
  );
}

/** The frame around the visible part, clipped to the map. */
function frameOf(seen: Bounds, { bounds, scale, width, height }: MapScale) {
  const within = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1);
  const x = within((seen.left - bounds.left) * scale, width);
  const y = within((seen.top - bounds.top) * scale, height);
  return {
    x,
    y,
    width: Math.max(within((seen.right - bounds.left) * scale, width) - x, 2),
    height: Math.max(within((seen.bottom - bounds.top) * scale, height) - y, 2),
  };
}
