import type { Evidence } from "@atlas/server/vocabulary";

/** How lines of a grade of evidence are drawn besides their colour; all differ even without it. */
export interface LineStyle {
  /** In points, at scale 1, as are all lengths here. */
  width: number;
  /** Lengths of dash and gap; empty for a solid line. */
  dashes: readonly number[];
  round: boolean;
  /** Distance between the centres of two parallel lines; 0 for a single line. */
  double: number;
  /** Distance between ticks across the line; 0 for none. */
  ticks: number;
}

const plain: LineStyle = { width: 0.95, dashes: [], round: false, double: 0, ticks: 0 };

/** The line styles of the canvas, plus ticks across disputed lines, which in greyscale would only look thicker. */
export const lineStyles: Readonly<Record<Evidence, LineStyle>> = {
  corroborated: plain,
  "single-source": { ...plain, dashes: [6.2, 3.2] },
  assessed: { ...plain, width: 0.6, double: 1.9 },
  "self-reported": { ...plain, width: 1.3, dashes: [0.1, 2.8], round: true },
  disputed: { ...plain, width: 1.7, ticks: 9 },
};

/** A #rrggbb colour mixed half with white, for lines without a current claim. */
export function lighten(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
