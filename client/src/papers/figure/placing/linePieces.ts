import { lengthOf, type Segment, type TextArea, within } from "../../../picture/labels/TextArea.ts";

/** A piece of a line, as parts of its length. */
export type Piece = readonly [from: number, to: number];

/** Points; a shorter piece between two texts would look like a dash. */
const SHORTEST = 6;

/**
 * The pieces of a line that no text covers. Lines end at texts instead of running under them: a rim of white would
 * bleach them into the sign of another status.
 */
export function linePieces(line: Segment, texts: readonly TextArea[]): Piece[] {
  const length = lengthOf(line);
  const covered = texts
    .flatMap((area) => {
      const part = within(line, area);
      return part === null ? [] : [part];
    })
    .sort((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of [...covered, [1, 1] as const]) {
    const atEnd = from === 0 || start === 1;
    if (start > from && (atEnd || (start - from) * length >= SHORTEST)) pieces.push([from, start]);
    from = Math.max(from, end);
  }
  return pieces;
}
