import type { Point } from "../../../picture/canvas/elements.ts";
import type { Box } from "../../../picture/canvas/labels/boxGrid.ts";
import type { FigureLink } from "../figureLinks.ts";
import type { Measure } from "../text/wrapText.ts";
import { crossings, type Line, type Segment } from "./crossings.ts";
import type { Obstacles } from "./obstacles.ts";

/** The numbers of a line's claims in their place. */
export interface PlacedNumbers {
  link: FigureLink;
  lines: string[];
  box: Box;
  /** The thin line that connects numbers placed beside their line; null if they stand on it. */
  leader: Segment | null;
}

/** The type of the numbers: size in points, and widths at size 1. */
export interface NumberType {
  size: number;
  measure: Measure;
}

/** Height of digits and line height, in em. */
export const DIGIT_HEIGHT = 0.74;
export const NUMBER_LINE = 1.05;
const PADDING = 0.9;
const ON_LINE = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9];
const ASIDE = [1, 4, 8, 13, 19, 26, 34, 44];

/**
 * Places the numbers of each line on it or, if nothing is free, beside it with a leader line. The shortest lines choose
 * first. Null if some do not fit, unless forced.
 */
export function placeNumbers(
  links: readonly FigureLink[],
  type: NumberType,
  obstacles: Obstacles,
  force: boolean,
): PlacedNumbers[] | null {
  const placed: PlacedNumbers[] = [];
  const inOrder = links.toSorted((a, b) => lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
  for (const link of inOrder) {
    const free = bestPlace(link, type, obstacles, links);
    const place = free ?? (force ? onLine(link, type).map((one) => ({ ...one, link }))[0] : undefined);
    if (!place) return null;
    obstacles.add(place.box);
    placed.push(place);
  }
  return placed;
}

function bestPlace(
  link: FigureLink,
  type: NumberType,
  obstacles: Obstacles,
  all: readonly Line[],
): PlacedNumbers | null {
  for (const candidates of [onLine(link, type), besideLine(link, type)]) {
    const free = candidates.filter(({ box }) => obstacles.free(box));
    const costs = free.map(({ box, cost }) => cost + crossings(box, all));
    const best = free[costs.indexOf(Math.min(...costs))];
    if (best) return { link, lines: best.lines, box: best.box, leader: best.leader };
  }
  return null;
}

type Candidate = Omit<PlacedNumbers, "link"> & { cost: number };

function onLine(link: FigureLink, type: NumberType): Candidate[] {
  return wrapNumbers(link.numbers, type).flatMap((lines, breaks) =>
    ON_LINE.map((part) => {
      const { x, y } = pointAt(link, part);
      return {
        lines,
        box: boxAt(link, lines, type, { x, y }),
        leader: null,
        cost: Math.abs(part - 0.5) * 2 + breaks * 0.7,
      };
    }),
  );
}

function besideLine(link: FigureLink, type: NumberType): Candidate[] {
  const length = lengthOf(link) || 1;
  const aside = { x: -(link.to.y - link.from.y) / length, y: (link.to.x - link.from.x) / length };
  return wrapNumbers(link.numbers, type).flatMap((lines) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((part) =>
      ASIDE.flatMap((distance) =>
        [1, -1].map((side) => {
          const foot = pointAt(link, part);
          const { width, height } = sizeOf(lines, type);
          const out = side * (distance + Math.abs(aside.x * width) / 2 + Math.abs(aside.y * height) / 2);
          const middle = { x: foot.x + aside.x * out, y: foot.y + aside.y * out };
          const box = boxAt(link, lines, type, middle);
          return { lines, box, leader: { from: foot, to: nearest(box, foot) }, cost: distance / 6 };
        }),
      ),
    ),
  );
}

/** The pieces on one line, on two, on three, and so on. */
function wrapNumbers(pieces: readonly string[], { measure }: NumberType): string[][] {
  const counts = Array.from({ length: Math.min(pieces.length, 6) }, (_, index) => index + 1);
  const total = measure(pieces.join(", "));
  return counts.map((count) => {
    const lines: string[] = [];
    for (const piece of pieces) {
      const last = lines.at(-1);
      const longer = `${last}, ${piece}`;
      const fits = last !== undefined && measure(longer) <= Math.max(total / count, measure(piece)) * 1.1;
      if (fits || (last !== undefined && lines.length === count)) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
    return lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line));
  });
}

function sizeOf(lines: readonly string[], { size, measure }: NumberType): { width: number; height: number } {
  return {
    width: Math.max(...lines.map(measure)) * size + 2 * PADDING,
    height: ((lines.length - 1) * NUMBER_LINE + DIGIT_HEIGHT) * size + 2 * PADDING,
  };
}

function boxAt({ id }: FigureLink, lines: readonly string[], type: NumberType, { x, y }: Point): Box {
  const { width, height } = sizeOf(lines, type);
  return {
    id: `numbers ${id}`,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

function pointAt({ from, to }: Segment, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function nearest({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

function lengthOf({ from, to }: Segment): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}
