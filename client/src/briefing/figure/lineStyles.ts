import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";

/** Colour of lines of published claims, as on the canvas. */
const LINE = "#68747d";

/** How a grade of evidence is drawn. No two are alike without their colours. */
export interface LineStyle {
  color: string;
  /** In points, at the usual size of the figure. */
  width: number;
  /** Lengths of stroke and gap; empty for an unbroken line. */
  dashes: readonly number[];
  round: boolean;
  /** Distance between the middles of two parallel strokes; 0 for one. */
  double: number;
  /** Distance between short strokes across the line; 0 for none. */
  ticks: number;
}

const plain: LineStyle = { color: LINE, width: 0.95, dashes: [], round: false, double: 0, ticks: 0 };

/** The line styles of the canvas, and strokes across a disputed line, which printed grey would else be a thick one only. */
export const lineStyles: Readonly<Record<Evidence, LineStyle>> = {
  corroborated: plain,
  "single-source": { ...plain, dashes: [6.2, 3.2] },
  assessed: { ...plain, color: evidenceGrades.assessed.light, width: 0.6, double: 1.9 },
  "self-reported": { ...plain, width: 1.3, dashes: [0.1, 2.8], round: true },
  disputed: { ...plain, color: evidenceGrades.disputed.light, width: 1.7, ticks: 9 },
};

/** A colour mixed with as much white: lines of claims none of which is in force. */
export function paled(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
