import { convertMillimetersToTwip, PageOrientation } from "docx";
import { MARGIN, sheets, textArea } from "../../briefing/paper.ts";
import type { Paper } from "../../briefing/settings.ts";

/** Height in mm for the heading and caption of a figure that fills a page. */
const HEADING_AND_CAPTION = 24;

/** Space for text or a figure, in mm. */
export interface Bounds {
  width: number;
  height: number;
}

/** Size and margins of a portrait or landscape page. */
export function pageOf(paper: Paper, landscape: boolean) {
  const [width, height] = sheets[paper];
  return {
    // Word takes the portrait size and rotates it.
    size: {
      width: convertMillimetersToTwip(width),
      height: convertMillimetersToTwip(height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: convertMillimetersToTwip(MARGIN.side),
      right: convertMillimetersToTwip(MARGIN.side),
      top: convertMillimetersToTwip(MARGIN.top),
      bottom: convertMillimetersToTwip(MARGIN.bottom),
      header: convertMillimetersToTwip(9),
      footer: convertMillimetersToTwip(9),
    },
  };
}

/** The part of a page that a figure may fill. */
export function figureBounds(paper: Paper, landscape: boolean): Bounds {
  const { width, height } = textArea(paper, landscape);
  return { width, height: height - HEADING_AND_CAPTION };
}

/** Width of the text on a page, in twips (1/20 point). */
export function textWidth(paper: Paper, landscape = false): number {
  return convertMillimetersToTwip(textArea(paper, landscape).width);
}
