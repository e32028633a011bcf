import { boxText } from "./boxText.ts";
import type { ChartBox } from "./ChartBox.ts";
import type { Layout, NumberOf, PlacedBox, PlacedLeg, Rail } from "./Layout.ts";
import { labelWidth } from "./legLabel.ts";

/** Between two boxes, one below the other. */
export const BOX_GAP = 6;
/** From the left side of a box to the rail of those after it. */
const INDENT = 9;
const LEAST_LEG = 34;
/** Pixels between the texts at a leg and its ends. */
const AROUND = 7;

/** The length of the legs of some boxes: room for the widest texts at them. */
export function legLength(boxes: readonly ChartBox[], numberOf: NumberOf): number {
  return Math.max(LEAST_LEG, ...boxes.map(({ tie }) => (tie ? labelWidth(tie, numberOf) + AROUND : 0)));
}

/**
 * Boxes one below the other, each on a level leg from a rail at the left side that begins at the top; those after a box hang
 * below it, indented.
 */
export function hang(
  boxes: readonly ChartBox[],
  width: number,
  numberOf: NumberOf,
  leg = legLength(boxes, numberOf),
): Layout {
  const placed: PlacedBox[] = [];
  const legs: PlacedLeg[] = [];
  const rails: Rail[] = [];
  let y = 0;
  let last = 0;
  for (const box of boxes) {
    const text = boxText(box, width - leg, numberOf);
    const middle = y + text.height / 2;
    placed.push({ box, text, x: leg, y });
    legs.push({ box, tie: box.tie, from: { x: 0, y: middle }, to: { x: leg, y: middle } });
    last = middle;
    y += text.height;
    if (box.next.length > 0) {
      const inner = hang(box.next, width - leg - INDENT, numberOf);
      const at = { x: leg + INDENT, y: y + BOX_GAP };
      placed.push(...inner.boxes.map((one) => ({ ...one, x: one.x + at.x, y: one.y + at.y })));
      const shift = (spot: { x: number; y: number }) => ({ x: spot.x + at.x, y: spot.y + at.y });
      legs.push(...inner.legs.map((one) => ({ ...one, from: shift(one.from), to: shift(one.to) })));
      // The rail of the inner boxes begins at the box above.
      rails.push(...inner.rails.map((rail) => ({ from: shift(rail.from), to: shift(rail.to) })), {
        from: { x: at.x, y },
        to: { x: at.x, y: at.y },
      });
      y = at.y + inner.height;
    }
    y += BOX_GAP;
  }
  rails.push({ from: { x: 0, y: 0 }, to: { x: 0, y: last } });
  return { boxes: placed, legs, rails, width, height: Math.max(0, y - BOX_GAP) };
}
