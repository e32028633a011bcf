import type { Box } from "../../../picture/canvas/labels/boxGrid.ts";
import { type PlacedAlong, placeAlong } from "../../../picture/canvas/labels/placeAlong.ts";
import { inLabelOrder, verbTexts } from "../../../picture/canvas/labels/placeLineLabels.ts";
import type { FigureLink } from "../figureLinks.ts";
import type { Obstacles } from "./obstacles.ts";
import type { NumberType } from "./placeNumbers.ts";

/** The verb of a line in its place along it. */
export interface PlacedVerb extends PlacedAlong {
  link: FigureLink;
  text: string;
}

const PADDING = 0.6;
/** Height of a line of text, in em. */
const LINE = 1.1;
/** Distances from the line, in em: on it, else beside it, also past its numbers. */
const ASIDES = [0, 0.75, -0.75, 1.3, -1.3];

/** Writes verbs along the lines, or beside them, that have room for them, those that tell most first. The others go without. */
export function placeVerbs(
  links: readonly FigureLink[],
  { size, measure }: NumberType,
  obstacles: Obstacles,
): PlacedVerb[] {
  return inLabelOrder(links).flatMap((link): PlacedVerb[] => {
    // Only the shortest: the numbers say in how many grades.
    const text = verbTexts(link).at(-1);
    if (text === undefined) return [];
    const extent = { width: measure(text) * size + 2 * PADDING, height: LINE * size };
    const isFree = (areas: readonly Omit<Box, "id">[]) => {
      const boxes = areas.map((area) => ({ id: `verb ${link.id}`, ...area }));
      if (!boxes.every(obstacles.free)) return false;
      for (const box of boxes) obstacles.add(box);
      return true;
    };
    const place = placeAlong(
      link,
      extent,
      isFree,
      ASIDES.map((aside) => aside * size),
    );
    return place ? [{ ...place, link, text }] : [];
  });
}
