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
  /** Fills a whole sheet, which has a margin in points around the space and is then enlarged. */
  sheet?: { margin: number; scale: number };
}

/** The sheets that a picture can fill: A4 on its side, and a slide of 16 by 9. */
export const sheetIds = ["a4", "slide"] as const;
export type SheetId = (typeof sheetIds)[number];

/** Width and height in mm, and how much larger than on paper type must be. */
const sheets: Readonly<Record<SheetId, { width: number; height: number; margin: number; scale: number }>> = {
  a4: { width: 297, height: 210, margin: 12, scale: 1 },
  // 13.33 by 7.5 inches, as PowerPoint has it.
  slide: { width: 338.67, height: 190.5, margin: 8, scale: 1.4 },
};

/** Width and height of a sheet in mm. */
export function sheetSize(id: SheetId): { width: number; height: number } {
  const { width, height } = sheets[id];
  return { width, height };
}

/** The space for a picture on a sheet of its own. */
export function pageOfSheet(id: SheetId): Page {
  const { width, height, margin, scale } = sheets[id];
  const inner = (length: number) => (length / scale - 2 * margin) * POINTS_PER_MM;
  return { width: inner(width), height: inner(height), sheet: { margin: margin * POINTS_PER_MM, scale } };
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
