import type { Briefing } from "../briefing/Briefing.ts";
import { cachedFigure } from "../figure/cachedFigure.ts";
import { figurePng, figureSize, type PngDensity } from "../figure/figurePng.ts";
import { figureSvg } from "../figure/figureSvg.ts";
import type { Page } from "../figure/page.ts";
import type { WriteFormat } from "./Format.ts";

/** The figure as SVG, and as PNG for programs that cannot draw SVG. */
export interface Pictures {
  svg: string;
  /** Null outside a browser, where there is no canvas to draw on. */
  png: Uint8Array<ArrayBuffer> | null;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** Draws the figure of a briefing for a page of its document, or for a slide, as SVG and PNG. */
export async function picturesOf(briefing: Briefing, page: Page): Promise<Pictures> {
  const svg = await cachedFigure(briefing, page);
  const png = typeof document === "undefined" ? null : await figurePng(svg, 300);
  return { svg, png, ...figureSize(svg) };
}

/** Writes the figure as PNG with `density` dots per inch. */
export function writePng(density: PngDensity): WriteFormat {
  return async (briefing) => figurePng(await figureSvg(briefing), density);
}
