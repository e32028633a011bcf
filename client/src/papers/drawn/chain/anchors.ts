import type { Point } from "../../../picture/canvas/elements.ts";
import type { Bounds } from "../../../picture/canvas/viewport.ts";
import type { PackedChain } from "./packChain.ts";

/** The box of a name, to which its own lines lead: level with its columns, and what stands beside it there. */
export interface Anchor extends Bounds {
  first: number;
  last: number;
  /** Whether nothing of its column stands before or behind it. */
  isFirst: boolean;
  isLast: boolean;
}

/** The anchor of a name with this box, in its part of its column. */
export function anchorOf(
  box: Bounds,
  { first, last, sub }: { first: number; last: number; sub: number },
  { columns }: PackedChain,
): Anchor {
  const isBar = last > first;
  // The border of a bar lies a little before its mark.
  const left = isBar ? box.left - 2 : box.left;
  return { ...box, left, first, last, isFirst: sub === 0, isLast: isBar || sub + 1 === (columns[first]?.subs ?? 1) };
}

/** The part of a line between its lane and one of its ends, from the lane outwards; `y` is where it leaves the lane. */
export interface Leg {
  y: number;
  points: readonly Point[];
}

/** Space that a line keeps from the name before it turns to it: in a gap, and between two parts of a column. */
const TURN = { gap: 8, part: 2 };

/** Leads from a lane to a name. Where names stand between, the line runs above the row, so that it crosses none. */
export function legTo(anchor: Anchor, gap: number, edge: number): Leg {
  const { first, last, top, isFirst, isLast } = anchor;
  const middle = (top + anchor.bottom) / 2;
  // A bar that lies under the lane is met there.
  if (first <= gap && gap < last) return { y: middle, points: [{ x: edge, y: middle }] };
  const isBefore = last <= gap;
  const end = { x: isBefore ? anchor.right + 1 : anchor.left - 1, y: middle };
  const isFree = isBefore ? isLast : isFirst;
  if (isFree && (isBefore ? last === gap : first === gap + 1)) return { y: middle, points: [end] };
  const aside = isFree ? TURN.gap : TURN.part;
  const turn = isBefore ? end.x + aside : end.x - aside;
  return { y: top, points: [{ x: turn, y: top }, { x: turn, y: middle }, end] };
}
