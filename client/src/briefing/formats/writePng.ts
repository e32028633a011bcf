import { figurePng, type PngScale } from "../figure/figurePng.ts";
import { figureSvg } from "../figure/figureSvg.ts";
import type { WriteFormat } from "./Format.ts";

/** Writes the figure as PNG with `scale` pixels per CSS pixel. */
export function writePng(scale: PngScale): WriteFormat {
  return async (briefing) => figurePng(await figureSvg(briefing), scale);
}
