import type { CanvasLink } from "../canvas/elements.ts";
import type { Box, BoxGrid } from "./boxGrid.ts";
import { estimateTextWidth, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";
import { boxesOf, lengthOf, pointAt, type Segment, slopeOf } from "./TextArea.ts";

/** Possible centres of a text, as parts of the line: in the middle before the ends. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/**
 * The first place along a line, within its ends, where a text of this size is free, as the distance from its start to the
 * middle of the text; null if there is none.
 */
export function placeAlong(
  line: Segment,
  size: { width: number; height: number },
  isFree: (boxes: readonly Omit<Box, "id">[]) => boolean,
  parts: readonly number[] = PARTS,
): number | null {
  const length = lengthOf(line);
  const slope = slopeOf(line);
  for (const part of parts) {
    const along = part * length;
    if (along < size.width / 2 || along > length - size.width / 2) continue;
    if (isFree(boxesOf({ ...pointAt(line, part), ...size, slope }))) return along;
  }
  return null;
}

/** The stretch of a line that is free for its label, from rim to rim without arrowheads, and what can stand on it. */
export interface LineToLabel
  extends Segment,
    Pick<CanvasLink, "id" | "source" | "verbs" | "counts" | "rank" | "verbTo"> {
  /** Length between the start of the drawn line and the stretch: an arrowhead, or nothing. */
  before: number;
  /** For a line drawn aside, how much longer it is than this stretch, which lies along its middle; null for a straight one. */
  bent?: { longer: number } | null;
}

/** A label in its place. */
interface LineLabel {
  text: string;
  /** From the start of the drawn line to the middle of the label. */
  along: number;
}

/** Font size of labels on lines. */
export const LINE_LABEL_SIZE = 10.5;
/** Space kept around a label, in canvas units, and how much wider than estimated small type may be set. */
const PADDING = 3;
const WIDER = 1.1;

/**
 * Writes on each line the longest of its labels that fits between its ends without touching what is in the grid or an
 * earlier label. Adds the labels to the grid.
 */
export function placeLineLabels(
  lines: readonly LineToLabel[],
  taken: BoxGrid,
  scale: number,
  ready: (text: string) => boolean,
): Map<string, LineLabel> {
  const placed = new Map<string, LineLabel>();
  for (const line of inLabelOrder(lines)) {
    for (const text of [...verbTexts(line), ...line.counts].filter(ready)) {
      const isFree = (areas: readonly Omit<Box, "id">[]) => {
        const boxes = areas.map((area) => ({ id: `line ${line.id}`, ...area }));
        if (boxes.some(taken.meets)) return false;
        for (const box of boxes) taken.add(box);
        return true;
      };
      // Only in its middle does a bent line run as straight as a text.
      const along = placeAlong(line, sizeOf(text, scale), isFree, line.bent ? PARTS.slice(0, 1) : PARTS);
      if (along === null) continue;
      placed.set(line.id, { text, along: line.before + along * (line.bent?.longer ?? 1) });
      break;
    }
  }
  return placed;
}

/** Arrows that `verbTexts` may add; their glyphs must be loaded with the others. */
export const ARROWS = "→←";

/** The order in which lines get their labels: those that tell most first, of these the shortest. */
export function inLabelOrder<Line extends Segment & Pick<CanvasLink, "id" | "rank">>(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => a.rank - b.rank || lengthOf(a) - lengthOf(b) || (a.id < b.id ? -1 : 1));
}

/** The verbs of a line; where arrows point both ways, an arrow beside the verb tells to whom it leads. */
export function verbTexts({
  verbs,
  verbTo,
  source,
  from,
  to,
}: Segment & Pick<CanvasLink, "verbs" | "verbTo" | "source">): readonly string[] {
  if (verbTo === null) return verbs;
  const rightwards = (verbTo === source) === to.x < from.x;
  return verbs.map((verb) => (rightwards ? `${verb} →` : `← ${verb}`));
}

function sizeOf(text: string, scale: number): { width: number; height: number } {
  const size = LINE_LABEL_SIZE * scale;
  return {
    width: (WIDER * estimateTextWidth(text) * size) / LABEL_SIZE + 2 * PADDING,
    height: size * LABEL_LINE_HEIGHT + PADDING,
  };
}
