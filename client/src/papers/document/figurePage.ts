import type { Briefing } from "../briefing/Briefing.ts";
import { type Page, POINTS_PER_MM } from "../figure/page.ts";
import type { Block } from "./Block.ts";
import { HEAD_AND_CAPTION, pageSize } from "./layout/layOut.ts";

/** The space for the figure of a document: the width of the text and the height that its place leaves, or a turned page. */
export function figurePage(briefing: Pick<Briefing, "settings">, blocks: readonly Block[]): Page {
  const landscape = briefing.settings.figureSize === "landscape";
  const { width, height } = pageSize(briefing, landscape);
  const page = { width, untitled: true, inDocument: true };
  if (landscape) return { ...page, height: height - HEAD_AND_CAPTION * POINTS_PER_MM };
  const figure = blocks.find((block) => block.block === "figure");
  return { ...page, height: figure?.height ?? height };
}
