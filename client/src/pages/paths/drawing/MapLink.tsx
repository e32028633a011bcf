import { evidenceGrades } from "@atlas/server/vocabulary";
import type { HopReading } from "../readPaths.ts";
import css from "./map.module.css";

interface Point {
  x: number;
  y: number;
}

interface MapLinkProps {
  hop: HopReading;
  from: Point;
  to: Point;
  /** Whether it bends around what may stand between its ends. */
  bent: boolean;
  faded: boolean;
}

/** Space for the mark of an entity, and how far a bent line deviates. */
const MARK = 16;
const BEND = 34;

/** One step in the drawing of all paths: styled by evidence, with an arrowhead in the direction of its best claim. */
export function MapLink({ hop: { evidence, direction }, from, to, bent, faded }: MapLinkProps) {
  const { light, dark } = evidenceGrades[evidence];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const start = { x: from.x + along.x * MARK, y: from.y + along.y * MARK };
  const end = { x: to.x - along.x * MARK, y: to.y - along.y * MARK };
  const off = bent ? BEND : 0;
  const middle = { x: (from.x + to.x) / 2 - along.y * off, y: (from.y + to.y) / 2 + along.x * off };
  const [tip, back] = direction === "backward" ? [start, end] : [end, start];
  return (
    <g style={{ color: `light-dark(${light}, ${dark})` }} data-faded={faded || undefined} className={css.link}>
      <path d={`M${at(start)}Q${at(middle)} ${at(end)}`} className={css.line} data-grade={evidence} />
      {direction !== "none" && <path d={arrowhead(tip, bent ? middle : back)} className={css.arrow} />}
    </g>
  );
}

/** A triangle at the tip of a line that comes from another point. */
function arrowhead(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [x, y] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const foot = { x: tip.x - x * 9, y: tip.y - y * 9 };
  const left = { x: foot.x - y * 4.5, y: foot.y + x * 4.5 };
  const right = { x: foot.x + y * 4.5, y: foot.y - x * 4.5 };
  return `M${at(tip)}L${at(left)} ${at(right)}z`;
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
