import type { Bounds } from "../../../picture/canvas/viewport.ts";
import { textWidth } from "../../charts/textWidth.ts";
import type { Mark } from "./mapMarks.ts";

/** A name beside its mark, in CSS pixels. */
export interface PlacedName {
  mark: Mark;
  text: string;
  size: number;
  bold: boolean;
  /** The start of its line, on the baseline. */
  x: number;
  baseline: number;
  box: Bounds;
}

/** A name to place. */
export interface Named {
  mark: Mark;
  text: string;
}

const [SIZE, LARGE_SIZE] = [10.5, 11.5];
/** From so many entities on, a name is larger. */
const LARGE = 8;
/** Other typefaces are wider than estimated. */
const SPARE = 1.08;

/** Sides of the mark in the order in which they are tried: how far the middle of the name lies right of and below it. */
const sides: readonly [number, number][] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.6],
  [1, 0.6],
  [-1, -0.6],
  [-1, 0.6],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
  [1, 1],
];

/** Gives each name, in this order, the first of thirteen places that no mark and no other name covers; some get none. */
export function placeNames(
  names: readonly Named[],
  marks: readonly Mark[],
  { width, height }: { width: number; height: number },
): PlacedName[] {
  const taken: Bounds[] = marks.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  const placed: PlacedName[] = [];
  for (const { mark, text } of names) {
    const bold = mark.spots.length >= LARGE;
    const size = bold ? LARGE_SIZE : SIZE;
    const half = (textWidth(text, size) * SPARE) / 2;
    const boxes = sides.map(([right, down]) => {
      const x = mark.x + right * (mark.radius + half + 2);
      return boxAround(x, mark.y + down * (mark.radius + size * 0.62), half, size * 0.6);
    });
    const box = boxes.find(
      (one) =>
        one.left >= 0 &&
        one.right <= width &&
        one.top >= 0 &&
        one.bottom <= height &&
        !taken.some((other) => overlap(one, other)),
    );
    if (!box) continue;
    taken.push(box);
    const x = box.left + half - half / SPARE;
    placed.push({ mark, text, size, bold, x, baseline: (box.top + box.bottom) / 2 + size * 0.35, box });
  }
  return placed;
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Bounds {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
