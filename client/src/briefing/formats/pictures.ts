import type { Briefing } from "../Briefing.ts";
import { figurePng } from "../figure/figurePng.ts";
import { figureSize } from "../figure/figureSize.ts";
import { figureSvg } from "../figure/figureSvg.ts";
import type { Page } from "../figure/page.ts";

/** The figure for formats that hold it: as SVG, and as PNG for programs that draw no SVG. */
export interface Pictures {
  svg: string;
  /** Null where there is no canvas to draw it on, as outside of a browser. */
  png: Uint8Array<ArrayBuffer> | null;
  /** In dots of a screen, 96 to the inch. */
  width: number;
  height: number;
}

/** Draws the figure of a briefing both ways, for the paper of its settings or for another page. */
export async function picturesOf(briefing: Briefing, page?: Page): Promise<Pictures> {
  const svg = await figureSvg(briefing, page);
  const png = typeof document === "undefined" ? null : await figurePng(svg, 4);
  return { svg, png, ...figureSize(svg) };
}
