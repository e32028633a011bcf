import type { BriefingSettings, FigureSize } from "../settings.ts";

/** The figure is measured in points (72 per inch), so type sizes are those on paper. */
export const POINTS_PER_MM = 72 / 25.4;

/** Width and greatest height in mm: the text column, or a landscape page without its margins. */
const sizes = {
  a4: { column: [160, 215], landscape: [257, 158] },
  letter: { column: [160, 200], landscape: [239, 164] },
} as const;

/** In a document, the figure shares a page with the finding and the key points, or has a landscape page. */
const MOST_IN_COLUMN = 110;

/** Entities up to which the names in a document were at least 7 points high in all views measured, in both scripts. */
export const MOST_LEGIBLE: Readonly<Record<FigureSize, number>> = { column: 24, landscape: 55 };

/** The space for a figure, in points. */
export interface Page {
  width: number;
  /** Greatest height. */
  height: number;
  /** Omits the title, if the surroundings already show it. */
  untitled?: boolean;
  /** Omits what the document around it says: the title, and where the data come from. */
  inDocument?: boolean;
}

/** The body of a slide, smaller than life: enlarged to fill the slide, names can be read from afar. */
export const SLIDE_PAGE: Page = { width: 740, height: 318, untitled: true, inDocument: true };

/** The space for the figure in the document. */
export function pageInDocument(settings: Pick<BriefingSettings, "paper" | "figureSize">): Page {
  const page = pageOf(settings);
  const height = settings.figureSize === "column" ? MOST_IN_COLUMN * POINTS_PER_MM : page.height;
  return { ...page, height, untitled: true, inDocument: true };
}

/** The space for a figure under these settings. */
export function pageOf({ paper, figureSize }: Pick<BriefingSettings, "paper" | "figureSize">): Page {
  const [width, height] = sizes[paper][figureSize];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}
