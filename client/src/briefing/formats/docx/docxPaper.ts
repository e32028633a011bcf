import { convertMillimetersToTwip, PageOrientation } from "docx";
import type { Paper } from "../../settings.ts";

/** Width and height of each paper, in millimetres. */
const papers: Record<Paper, readonly [number, number]> = { a4: [210, 297], letter: [215.9, 279.4] };
/** Margins at the sides and at head and foot, in millimetres. */
const SIDE = 22;
const ENDS = 24;
/** Room for the heading above and the caption under a figure that fills a page. */
const CAPTION = 46;

/** Room for text or a figure, in millimetres. */
export interface Room {
  width: number;
  height: number;
}

/** Size and margins of a page, upright or on its side. */
export function pageOf(paper: Paper, turned: boolean) {
  const [width, height] = papers[paper];
  return {
    // Word wants the size of the upright page, and turns it by itself.
    size: {
      width: convertMillimetersToTwip(width),
      height: convertMillimetersToTwip(height),
      orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: convertMillimetersToTwip(SIDE),
      right: convertMillimetersToTwip(SIDE),
      top: convertMillimetersToTwip(ENDS),
      bottom: convertMillimetersToTwip(ENDS),
      header: convertMillimetersToTwip(11),
      footer: convertMillimetersToTwip(11),
    },
  };
}

/** What of a page a figure may fill. */
export function roomOf(paper: Paper, turned: boolean): Room {
  const [width, height] = papers[paper];
  const [across, down] = turned ? [height, width] : [width, height];
  return { width: across - 2 * SIDE, height: down - 2 * ENDS - CAPTION };
}

/** Width of the text on a page, in twentieths of a point. */
export function textWidth(paper: Paper, turned = false): number {
  return convertMillimetersToTwip(roomOf(paper, turned).width);
}
