import type { Box } from "./boxGrid.ts";
import { boxesOf, lengthOf, pointAt, type Segment, slopeOf } from "./TextArea.ts";

/** Where a text may have its centre, as parts of the line: in the middle before the ends. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/**
 * The first place along a line, within its ends, where a text of this size is free, as the distance from its start to the
 * middle of the text; null if there is none.
 */
export function placeAlong(
  line: Segment,
  size: { width: number; height: number },
  isFree: (boxes: readonly Omit<Box, "id">[]) => boolean,
): number | null {
  const length = lengthOf(line);
  const slope = slopeOf(line);
  for (const part of PARTS) {
    const along = part * length;
    if (along < size.width / 2 || along > length - size.width / 2) continue;
    if (isFree(boxesOf({ ...pointAt(line, part), ...size, slope }))) return along;
  }
  return null;
}
