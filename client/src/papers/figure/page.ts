import type { BriefingSettings, FigureSize } from "../briefing/Briefing.ts";

/** The figure is measured in points (72 per inch), so type sizes are those on paper. */
export const POINTS_PER_MM = 72 / 25.4;

/** Width and greatest height in mm of a figure saved apart: the text column of most documents, or a landscape page. */
const sizes = {
  a4: { column: [160, 215], landscape: [257, 158] },
  letter: { column: [160, 200], landscape: [239, 164] },
} as const;

/** Entities up to which the names in a document were at least 7 points high in all views measured, in both scripts. */
export const MOST_LEGIBLE: Readonly<Record<FigureSize, number>> = { column: 24, landscape: 55 };

/** The space for a figure, in points. */
export interface Page {
  width: number;
  height: number;
  /** Omits the title, if the surroundings already show it. */
  untitled?: boolean;
  /** Omits what the document around it says: the title, and where the data come from. */
  inDocument?: boolean;
}

/** The body of a slide, smaller than life: enlarged to fill the slide, names can be read from afar. */
export const SLIDE_PAGE: Page = { width: 740, height: 318, untitled: true, inDocument: true };

/** The space for a figure saved apart under these settings. */
export function pageOf({ paper, figureSize }: Pick<BriefingSettings, "paper" | "figureSize">): Page {
  const [width, height] = sizes[paper][figureSize];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}

/** Points; smaller names are hard to read on paper. */
export const READABLE = 7;

/** The type size of most names in a figure, in points on paper, read from its SVG or a page with it. */
export function nameSize(svg: string): number {
  return Number(/<svg[^>]* data-name-points="([\d.]+)"/.exec(svg)?.[1] ?? READABLE);
}
