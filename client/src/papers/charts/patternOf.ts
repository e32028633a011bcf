import type { SvgNode } from "../answers/common/SvgNode.ts";

const SIZE = 8;

/**
 * Patterns that fill the segments of a bar, from solid to empty: distinct in black and white and for colour-blind
 * readers.
 */
const marks: readonly string[] = [
  "M0 0H8V8H0Z",
  "M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L2 10M0 0L8 8M6 -2L10 2",
  "M-2 2L2 -2M0 8L8 0M6 10L10 6",
  "M0 2H8M0 6H8",
  "M2 2h.01M6 6h.01",
  "M4 0V8",
  "",
];

/** Most series a chart can show. */
export const MOST_SERIES = marks.length;

/** The pattern of the series at a position. */
export function patternOf(place: number, id: string, colour: string, background: string): SvgNode {
  const square = { width: SIZE, height: SIZE };
  const solid = place === 0;
  const mark: SvgNode = {
    tag: "path",
    attributes: { d: marks[place] ?? "", "stroke-width": place === 4 ? 2.6 : 1.6, "stroke-linecap": "round" },
    fill: solid ? colour : "none",
    stroke: solid ? "none" : colour,
  };
  return {
    tag: "pattern",
    attributes: { id, patternUnits: "userSpaceOnUse", ...square },
    children: [{ tag: "rect", attributes: square, fill: background }, mark],
  };
}
