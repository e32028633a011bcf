import type { BoxText } from "./boxText.ts";
import type { ChartBox, ChartTie } from "./ChartBox.ts";

/** CSS pixels; `y` runs down. */
export interface Spot {
  x: number;
  y: number;
}

export interface PlacedBox extends Spot {
  box: ChartBox;
  text: BoxText;
}

/** The last leg to or from a box, level or upright, in the style of its evidence; without a tie it is that of a box in words. */
export interface PlacedLeg {
  box: ChartBox;
  tie: ChartTie | null;
  from: Spot;
  to: Spot;
}

/** A level or upright stretch that several ties share. */
export interface Rail {
  from: Spot;
  to: Spot;
}

/** Placed parts of a chart, and the space that they take. */
export interface Layout {
  boxes: readonly PlacedBox[];
  legs: readonly PlacedLeg[];
  rails: readonly Rail[];
  width: number;
  height: number;
}

/** Gives the number of a note; null for none. */
export type NumberOf = (note: string) => number | null;

/** The same parts, moved. */
export function moved(layout: Layout, { x, y }: Spot): Layout {
  const shift = (spot: Spot) => ({ x: spot.x + x, y: spot.y + y });
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({ ...box, ...shift(box) })),
    legs: layout.legs.map((leg) => ({ ...leg, from: shift(leg.from), to: shift(leg.to) })),
    rails: layout.rails.map(({ from, to }) => ({ from: shift(from), to: shift(to) })),
  };
}

/** The same parts upside down, with all boxes upright. */
export function turnedOver(layout: Layout): Layout {
  const turn = (spot: Spot) => ({ x: spot.x, y: layout.height - spot.y });
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({ ...box, y: layout.height - box.y - box.text.height })),
    legs: layout.legs.map((leg) => ({ ...leg, from: turn(leg.from), to: turn(leg.to) })),
    rails: layout.rails.map(({ from, to }) => ({ from: turn(from), to: turn(to) })),
  };
}

/** Several layouts on one sheet. */
export function together(layouts: readonly Layout[], size: Pick<Layout, "width" | "height">): Layout {
  return {
    boxes: layouts.flatMap(({ boxes }) => boxes),
    legs: layouts.flatMap(({ legs }) => legs),
    rails: layouts.flatMap(({ rails }) => rails),
    ...size,
  };
}
