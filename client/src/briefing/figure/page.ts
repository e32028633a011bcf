import type { BriefingSettings } from "../settings.ts";

/** Points, 72 to the inch, are the unit of the figure: sizes of type are what they are on paper. */
export const POINTS_PER_MM = 72 / 25.4;

/** Width and greatest height in millimetres: the column of a page, or the page on its side without its margins. */
const sizes = {
  a4: { column: [160, 215], landscape: [257, 158] },
  letter: { column: [160, 200], landscape: [239, 164] },
} as const;

/** The room that a figure has, in points. */
export interface Page {
  width: number;
  /** Greatest height. */
  height: number;
  /** Where what surrounds the figure has its title already. */
  untitled?: boolean;
}

/** The body of a slide, in points of a page that is enlarged to fill it, so that names can be read from afar. */
export const SLIDE_PAGE: Page = { width: 740, height: 318, untitled: true };

/** The room that the settings give to the figure. */
export function pageOf({ paper, figureSize }: Pick<BriefingSettings, "paper" | "figureSize">): Page {
  const [width, height] = sizes[paper][figureSize];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}
