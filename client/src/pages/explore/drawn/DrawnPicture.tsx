import { memo } from "react";
import type { SvgNode } from "../../../papers/answers/common/SvgNode.ts";
import type { Drawing, DrawnLine } from "../../../papers/drawn/Drawing.ts";
import { SvgDrawing } from "../../../parts/charts/SvgDrawing.tsx";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { strings } from "../strings.ts";
import css from "./DrawnCanvas.module.css";

interface DrawnPictureProps {
  drawing: Drawing;
  lines: readonly DrawnLine[];
  /** Bands behind the lines that are new or changed. */
  changed: readonly SvgNode[];
  /** Entities that are selected, or at the ends of the lines of the one under the pointer. */
  marked: ReadonlySet<string>;
  /** The keyboard position. */
  pointed: string | null;
  /** The place of its corner, in pixels, and how small it is drawn. */
  at: { x: number; y: number; scale: number };
}

/** A drawing on the stage, with what is marked below its lines. */
export function DrawnPicture({ drawing, lines, changed, marked, pointed, at: { x, y, scale } }: DrawnPictureProps) {
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <Nodes nodes={drawing.nodes} />
        {[...marked].map((id) => (
          <Mark key={id} box={drawing.places.get(id) ?? boxAround(drawing.absent.get(id))} kind="marked" />
        ))}
        {pointed !== null && <Mark box={drawing.places.get(pointed)} kind="pointed" />}
        <g className={`untouched ${css.changed}`}>
          <Nodes nodes={changed} />
        </g>
        <Nodes nodes={lines.map(({ node }) => node)} />
        {drawing.over && <Nodes nodes={drawing.over} />}
      </g>
      {drawing.strips && <Strips {...drawing.strips} at={{ x, y, scale }} />}
    </svg>
  );
}

/** The strips of a moved drawing: heads follow it to the sides only, names of rows only up and down. */
function Strips({
  top,
  left,
  bars,
  at: { x, y, scale },
}: NonNullable<Drawing["strips"]> & Pick<DrawnPictureProps, "at">) {
  const edge = left.size - x / scale;
  return (
    <g className="untouched">
      {bars
        .filter((bar) => bar.left < edge && bar.most > edge)
        .map((bar) => (
          <g key={bar.id} transform={`translate(${x + (edge - bar.left) * scale} ${y}) scale(${scale})`}>
            <SvgDrawing node={bar.node} />
          </g>
        ))}
      {x < 0 && (
        <>
          <rect width={left.size * scale} height="100%" className={css.strip} />
          <g transform={`translate(0 ${y}) scale(${scale})`}>
            <Nodes nodes={left.nodes} />
          </g>
        </>
      )}
      {y < 0 && (
        <>
          <rect width="100%" height={top.size * scale} className={css.strip} />
          <g transform={`translate(${x} 0) scale(${scale})`}>
            <Nodes nodes={top.nodes} />
          </g>
        </>
      )}
    </g>
  );
}

const Nodes = memo(function Nodes({ nodes }: { nodes: readonly SvgNode[] }) {
  return <SvgDrawing node={{ tag: "g", children: nodes }} />;
});

/** The box of a mark that counts an entity with others. */
function boxAround(middle: Point | undefined): Bounds | undefined {
  return middle && { left: middle.x - 16, right: middle.x + 16, top: middle.y - 16, bottom: middle.y + 16 };
}

/** The sentences of a drawing, on one line that opens. */
export function Told({ sentences }: { sentences: readonly string[] }) {
  return (
    <details className={`screenOnly tiny muted absolute onSheet ${css.told}`}>
      <summary>{sentences.join(strings.toldGap)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Mark({ box, kind }: { box: Bounds | undefined; kind: "marked" | "pointed" }) {
  if (!box) return null;
  const { left, right, top, bottom } = box;
  return (
    <rect x={left} y={top} width={right - left} height={bottom - top} rx={3} className={`untouched ${css[kind]}`} />
  );
}
