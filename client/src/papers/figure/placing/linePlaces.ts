import type { Point } from "../../../picture/canvas/elements.ts";
import { lengthOf, type Segment, slopeOf, type TextArea } from "../../../picture/labels/TextArea.ts";
import type { FigureLink } from "../figureLinks.ts";
import { arrowLength } from "../svgLine.ts";
import { type LineRow, type LineType, sizeOf } from "./lineText.ts";
import { type Piece, partsWithin, placeOn, type Route, routeLength } from "./route.ts";

/** A place for the text of a line, and what it costs there. */
export interface LinePlace {
  area: TextArea;
  /** The thin line that connects a text placed aside with its line; null if it stands on the line or along it. */
  leader: Segment | null;
  cost: number;
}

/** Places of a text on its line, as parts of the line: in the middle before the ends. */
const PARTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
/** Points from a line to a text that stands along it. */
const LINE_GAP = 1.6;
/** Points from a line to texts further aside, with a leader. */
const ASIDE = [3, 6, 10, 15, 21, 28, 36, 45];
/** The least of a line that must stay in sight when its own text interrupts it: part of its length, and points at each end. */
const IN_SIGHT = { part: 0.55, end: 5 };

/** Places on a line, level or along it, and just beside it. */
export function nearLine(
  link: FigureLink,
  rows: readonly LineRow[],
  { type, scale, names }: { type: LineType; scale: number; names: readonly TextArea[] },
): LinePlace[] {
  const hidden = hiddenPart(link, names);
  const size = sizeOf(rows, type);
  const aside = size.height / 2 + LINE_GAP * scale + (link.evidence === "disputed" ? 2 : 0.5) * scale;
  return PARTS.flatMap((part): LinePlace[] => {
    const { point: at, leg, along: before } = placeOn(link, part);
    const slope = slopeOf(leg);
    const steep = Math.abs(slope) / (Math.PI / 2);
    const across = { x: -Math.sin(slope), y: Math.cos(slope) };
    const off = Math.abs(part - 0.5) * 1.5;
    const level: TextArea = { ...at, ...size, slope: 0 };
    const along: TextArea = { ...at, ...size, slope };
    // Next to a line, but not past its ends or around its bends.
    const fits = size.width / 2 <= Math.min(before, lengthOf(leg) - before);
    return [
      ...(staysInSight(link, level, scale, hidden) ? [{ area: level, leader: null, cost: off }] : []),
      ...(staysInSight(link, along, scale, hidden)
        ? [{ area: along, leader: null, cost: off + 0.25 + steep * 0.3 }]
        : []),
      ...(fits
        ? [-1, 1].map((side) => ({
            area: { ...along, x: at.x + side * across.x * aside, y: at.y + side * across.y * aside },
            leader: null,
            cost: off + 0.5 + steep * 0.3 + (side > 0 ? 0.1 : 0),
          }))
        : []),
    ];
  });
}

/** Places aside of a line, level, with a leader. */
export function asideLine(link: FigureLink, rows: readonly LineRow[], type: LineType): LinePlace[] {
  const size = sizeOf(rows, type);
  return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((part) => {
    const { point: foot, leg } = placeOn(link, part);
    const length = lengthOf(leg) || 1;
    const across = { x: -(leg.to.y - leg.from.y) / length, y: (leg.to.x - leg.from.x) / length };
    return ASIDE.flatMap((distance) =>
      [1, -1].map((side) => {
        const out = side * (distance + Math.abs(across.x * size.width) / 2 + Math.abs(across.y * size.height) / 2);
        const area = { x: foot.x + across.x * out, y: foot.y + across.y * out, ...size, slope: 0 };
        return { area, leader: { from: foot, to: nearest(area, foot) }, cost: distance / 6 };
      }),
    );
  });
}

/** The part of a line that lies under names. */
function hiddenPart(link: FigureLink, names: readonly TextArea[]): number {
  return linePieces(link, names).reduce((hidden, [from, to]) => hidden - (to - from), 1);
}

/** Whether enough of a line stays in sight, before and behind a text that interrupts it. */
function staysInSight(link: FigureLink, area: TextArea, scale: number, hidden: number): boolean {
  const covered = partsWithin(link, area);
  const [first, last] = [covered[0]?.[0], covered.at(-1)?.[1]];
  if (first === undefined || last === undefined) return false;
  const length = routeLength(link);
  const head = arrowLength(link, scale);
  const before = first * length - (link.arrowFrom ? head : 0);
  const behind = (1 - last) * length - (link.arrowTo ? head : 0);
  const end = IN_SIGHT.end * Math.min(1, 2 * scale);
  return before >= end && behind >= end && 1 - hidden - (last - first) >= IN_SIGHT.part;
}

function nearest({ x, y, width, height }: TextArea, to: Point): Point {
  return {
    x: Math.min(Math.max(to.x, x - width / 2), x + width / 2),
    y: Math.min(Math.max(to.y, y - height / 2), y + height / 2),
  };
}

/** Points; a shorter piece between two texts would look like a dash. */
const SHORTEST = 6;

/**
 * The pieces of a line that no text covers. Lines end at texts instead of running under them: a rim of white would
 * bleach them into the sign of another status.
 */
export function linePieces(line: Route, texts: readonly TextArea[]): Piece[] {
  const length = routeLength(line);
  const covered = texts.flatMap((area) => partsWithin(line, area)).sort((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of [...covered, [1, 1] as const]) {
    const atEnd = from === 0 || start === 1;
    if (start > from && (atEnd || (start - from) * length >= SHORTEST)) pieces.push([from, start]);
    from = Math.max(from, end);
  }
  return pieces;
}
