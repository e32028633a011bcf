import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import { CloseButton } from "@mantine/core";
import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Canvas, DrawnPicture } from "../../../picture/canvas/Canvas.ts";
import type { Point, Scene } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { strings } from "../strings.ts";
import { type Corner, freeCorner, type MapScale } from "./mapScale.ts";
import css from "./Overview.module.css";

/** The corner of the map: it changes only if the map would cover an entity, and never while it is held. */
function useCorner(
  picture: DrawnPicture | null,
  { width, height }: MapScale,
): { corner: Corner; hold: (held: boolean) => void } {
  const [held, hold] = useState(false);
  const [corner, setCorner] = useState<Corner>("bottom-left");
  const [seen, setSeen] = useState<DrawnPicture | null>(null);
  if (picture !== null && picture !== seen && !held) {
    setSeen(picture);
    setCorner(freeCorner(picture.places.values(), { stage: picture.area, map: { width, height }, now: corner }));
  }
  return { corner, hold };
}

/** Half the side of the square for an entity, in pixels. */
const DOT = 1.6;

/** The entities as dots in their colours: one path for each class, so that thousands are cheap. */
const MapDots = memo(function MapDots({ scene, scale }: { scene: Scene; scale: MapScale }) {
  return [...pathsOf(scene, scale)].map(([name, path]) => {
    const { light, dark } = entityClasses[name];
    return <path key={name} d={path} style={{ fill: `light-dark(${light}, ${dark})` }} />;
  });
});

function pathsOf({ entities, positions }: Scene, { bounds, scale }: MapScale): Map<EntityClass, string> {
  const paths = new Map<EntityClass, string>();
  for (const { id, class: name, hidden } of entities) {
    const place = positions.get(id);
    if (hidden || !place) continue;
    const x = ((place.x - bounds.left) * scale - DOT).toFixed(1);
    const y = ((place.y - bounds.top) * scale - DOT).toFixed(1);
    paths.set(name, `${paths.get(name) ?? ""}M${x} ${y}h${2 * DOT}v${2 * DOT}h${-2 * DOT}z`);
  }
  return paths;
}

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
    <div className={`flex framed round6 onSheet absolute ${css.map}`} data-corner={corner} data-overview>
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
      <CloseButton
        size="xs"
        className={`onSheet absolute ${css.close}`}
        aria-label={strings.hideOverview}
        onClick={onClose}
      />
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
