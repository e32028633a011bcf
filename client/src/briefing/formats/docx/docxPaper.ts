import { convertMillimetersToTwip, PageOrientation } from "docx";
import type { Paper } from "../../settings.ts";

/** Width and height in mm. */
const papers: Record<Paper, readonly [number, number]> = { a4: [210, 297], letter: [215.9, 279.4] };
/** Margins in mm. */
const SIDES = 22;
const TOP_AND_BOTTOM = 24;
/** Height in mm for the heading and caption of a figure that fills a page. */
const HEADING_AND_CAPTION = 46;

/** Space for text or a figure, in mm. */
export interface Bounds {
  width: number;
  height: number;
}

/** Size and margins of a portrait or landscape page. */
export function pageOf(paper: Paper, landscape: boolean) {
  const [width, height] = papers[paper];
  return {
    // Word takes the portrait size and rotates it.
    size: {
      width: convertMillimetersToTwip(width),
      height: convertMillimetersToTwip(height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: convertMillimetersToTwip(SIDES),
      right: convertMillimetersToTwip(SIDES),
      top: convertMillimetersToTwip(TOP_AND_BOTTOM),
      bottom: convertMillimetersToTwip(TOP_AND_BOTTOM),
      header: convertMillimetersToTwip(11),
      footer: convertMillimetersToTwip(11),
    },
  };
}

/** The part of a page that a figure may fill. */
export function figureBounds(paper: Paper, landscape: boolean): Bounds {
  const [width, height] = papers[paper];
  const [across, down] = landscape ? [height, width] : [width, height];
  return { width: across - 2 * SIDES, height: down - 2 * TOP_AND_BOTTOM - HEADING_AND_CAPTION };
}

/** Width of the text on a page, in twips (1/20 point). */
export function textWidth(paper: Paper, landscape = false): number {
  return convertMillimetersToTwip(figureBounds(paper, landscape).width);
}
