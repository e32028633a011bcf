import { figurePng, type PngDensity } from "../figure/figurePng.ts";
import { figureSvg } from "../figure/figureSvg.ts";
import type { WriteFormat } from "./Format.ts";

/** Writes the figure as PNG with `density` dots per inch. */
export function writePng(density: PngDensity): WriteFormat {
  return async (briefing) => figurePng(await figureSvg(briefing), density);
}
