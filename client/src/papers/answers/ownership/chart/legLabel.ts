import { TYPE, widthOf } from "./boxText.ts";
import type { ChartTie } from "./ChartBox.ts";
import type { NumberOf, PlacedLeg, Spot } from "./Layout.ts";
import { chartStrings as strings } from "./strings.ts";

/** Pixels between a leg and the texts at it, and between an upright leg and the texts beside it. */
const AWAY = { above: 7, below: 12, beside: 7 };

/** The texts at a leg; their places are those of the start of a line on its baseline. */
export interface LegLabel {
  share: string;
  shareAt: Spot;
  shareWidth: number;
  notes: string;
  notesAt: Spot;
  year: string;
  yearAt: Spot;
}

/** The numbers of the notes on a tie: "1, 3". */
function noteNumbers({ notes }: ChartTie, numberOf: NumberOf): string {
  return [...new Set(notes.flatMap((note) => numberOf(note) ?? []))].sort((a, b) => a - b).join(",");
}

/** The width that the texts at a leg need. */
export function labelWidth(tie: ChartTie, numberOf: NumberOf): number {
  const numbers = noteNumbers(tie, numberOf);
  return Math.max(shareWidthOf(tie) + notesWidth(numbers), widthOf(tie.year, TYPE.year));
}

function shareWidthOf({ share }: ChartTie): number {
  return widthOf(share ?? strings.notRecorded, TYPE.share, share !== null);
}

function notesWidth(numbers: string): number {
  return numbers === "" ? 0 : widthOf(numbers, TYPE.note, true) + 1.5;
}

/** Share above and year below a level leg; beside an upright one, one below the other. */
export function legLabel({ from, to }: Pick<PlacedLeg, "from" | "to">, tie: ChartTie, numberOf: NumberOf): LegLabel {
  const notes = noteNumbers(tie, numberOf);
  const shareWidth = shareWidthOf(tie);
  const place = (shareAt: Spot, yearAt: Spot): LegLabel => ({
    share: tie.share ?? strings.notRecorded,
    shareAt,
    shareWidth,
    notes,
    notesAt: { x: shareAt.x + shareWidth + 1.5, y: shareAt.y - 2.6 },
    year: tie.year,
    yearAt,
  });
  if (from.y === to.y) {
    const middle = (from.x + to.x) / 2;
    return place(
      { x: middle - (shareWidth + notesWidth(notes)) / 2, y: from.y - AWAY.above },
      { x: middle - widthOf(tie.year, TYPE.year) / 2, y: from.y + AWAY.below },
    );
  }
  const x = from.x + AWAY.beside;
  const y = Math.min(from.y, to.y);
  return place({ x, y: y + 13 }, { x, y: y + 26 });
}
