import { entityClasses } from "@atlas/server/vocabulary";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { outlines } from "../../../model/claim/shapeOutlines.ts";
import { type Ghost, type GhostEnd, ghost } from "../../../parts/desk/ghost.ts";
import type { Canvas } from "../../../picture/canvas/Canvas.ts";
import type { Point, Scene } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { estimateTextWidth } from "../../../picture/labels/footprint.ts";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { strings } from "../strings.ts";
import css from "./GhostClaim.module.css";
import { placeGhost } from "./placeGhost.ts";

interface GhostClaimProps {
  scene: Scene;
  canvas: RefObject<Canvas | null>;
}

/** Width of the shape of an end that is not on the canvas, in canvas units. */
const SIZE = 34;
/** Width of the square that outlines of shapes are drawn in. */
const OUTLINE = 16;
/** Space between a shape and the line. */
const GAP = 6;

/** The open draft over the picture: dotted, and no part of what the view, its counts and its files hold. */
export function GhostClaim({ scene, canvas }: GhostClaimProps) {
  const claim = useSignal(ghost);
  return claim && (claim.subject || claim.object) ? <Drawn claim={claim} scene={scene} canvas={canvas} /> : null;
}

function Drawn({ claim, scene, canvas }: GhostClaimProps & { claim: Ghost }) {
  const box = useRef<SVGSVGElement>(null);
  const [sight, setSight] = useState<{ seen: Bounds; zoom: number } | null>(null);
  useEffect(
    () =>
      canvas.current?.watchSight((seen) => {
        const width = box.current?.clientWidth ?? 0;
        setSight({ seen, zoom: width / (seen.right - seen.left) });
      }),
    [canvas],
  );
  const [subject, object] = [claim.subject?.id, claim.object?.id];
  const known = sight !== null;
  // Moving the picture must not move the ghost within it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const places = useMemo(
    () => (sight === null ? null : placeGhost(claim, scene, sight.seen)),
    [subject, object, scene, known],
  );
  return (
    <svg
      ref={box}
      className="screenOnly full tall absolute inset0 clipped untouched"
      aria-hidden="true"
      focusable="false"
      data-ghost
    >
      {sight && places && <Picture claim={claim} scene={scene} places={places} sight={sight} />}
    </svg>
  );
}

interface PictureProps {
  claim: Ghost;
  scene: Scene;
  places: ReadonlyMap<string, Point>;
  sight: { seen: Bounds; zoom: number };
}

function Picture({ claim, scene, places, sight: { seen, zoom } }: PictureProps) {
  const at = ({ id }: GhostEnd): Point => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: (x - seen.left) * zoom, y: (y - seen.top) * zoom };
  };
  const shown = new Map(scene.entities.filter(({ hidden }) => !hidden).map(({ id, size }) => [id, size]));
  const ends = [claim.subject, claim.object].flatMap((end) => end ?? []);
  const [from, to] = ends;
  const linked = scene.links.some(({ source, target }) => ends.every(({ id }) => id === source || id === target));
  return (
    <>
      {from && to && from.id !== to.id && (
        <Line
          from={at(from)}
          to={at(to)}
          gaps={[from, to].map(({ id }) => ((shown.get(id) ?? SIZE) / 2 + GAP) * zoom)}
          bend={linked ? 0.22 : 0}
          wordAt={linked ? 0.5 : wordPlace(shown.has(from.id), shown.has(to.id))}
          text={claim.verb === "" ? strings.draft : strings.draftVerb(claim.verb)}
        />
      )}
      {ends
        .filter(({ id }) => !shown.has(id))
        .map((end) => (
          <End
            key={end.id}
            end={end}
            at={at(end)}
            size={Math.max(18, SIZE * zoom)}
            width={(seen.right - seen.left) * zoom}
          />
        ))}
    </>
  );
}

interface EndProps {
  end: GhostEnd;
  at: Point;
  size: number;
  /** Width of the canvas in pixels, within which its name stays. */
  width: number;
}

function End({ end, at: { x, y }, size, width }: EndProps) {
  const { shape } = entityClasses[end.class];
  const name = end.isNew ? strings.draftNew(end.name) : end.name;
  const half = estimateTextWidth(name) / 2 + 8;
  return (
    <>
      <path
        d={outlines[shape]}
        transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / OUTLINE})`}
        className={css.shape}
      />
      <text x={Math.max(half, Math.min(x, width - half))} y={y + size / 2 + 16} className={css.name}>
        {name}
      </text>
    </>
  );
}

interface LineProps {
  from: Point;
  to: Point;
  /** Space left free at either end. */
  gaps: number[];
  /** How far it bends aside, as a part of its length, where a line of the picture lies between the two. */
  bend: number;
  /** Position of its text, as a part of its length. */
  wordAt: number;
  text: string;
}

/** The text is nearer to an end that is not on the canvas, which is placed where there is room. */
function wordPlace(hasFrom: boolean, hasTo: boolean): number {
  if (hasFrom === hasTo) return 0.5;
  return hasFrom ? 0.7 : 0.3;
}

function Line({ from, to, gaps: [before = 0, after = 0], bend, wordAt, text }: LineProps) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= before + after) return null;
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const start = { x: from.x + way.x * before, y: from.y + way.y * before };
  const end = { x: to.x - way.x * after, y: to.y - way.y * after };
  const side = bend * length;
  const middle = { x: (start.x + end.x) / 2 - way.y * side, y: (start.y + end.y) / 2 + way.x * side };
  // A curve reaches half of the way to the point that bends it.
  const word = {
    x: start.x + (end.x - start.x) * wordAt - (way.y * side) / 2,
    y: start.y + (end.y - start.y) * wordAt + (way.x * side) / 2,
  };
  return (
    <>
      <path d={`M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`} className={css.line} />
      <text x={word.x} y={word.y - 4} className={css.name}>
        {text}
      </text>
    </>
  );
}
