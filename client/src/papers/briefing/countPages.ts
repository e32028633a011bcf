import { splitAnnex } from "../document/Block.ts";
import { documentOf } from "../document/documentOf.ts";
import { figurePage } from "../document/figurePage.ts";
import { layOut, plannedHeight } from "../document/layout/layOut.ts";
import { cachedFigure } from "../figure/cachedFigure.ts";
import { figureSize } from "../figure/figurePng.ts";
import type { Briefing } from "./Briefing.ts";

/** The pages of a briefing in Word: of the paper with its sources, and of its annex, whether that is chosen or not. */
export interface PageCount {
  paper: number;
  annex: number;
}

/** Counts the pages of a briefing as Word and LibreOffice set them; its figure is drawn for that. */
export async function countPages(briefing: Briefing): Promise<PageCount> {
  const blocks = documentOf(briefing);
  const drawn = await drawnHeight(briefing, blocks);
  const pages = (some: Parameters<typeof layOut>[0]) =>
    layOut(some, briefing, (block) =>
      block.block === "figure" ? Math.min(drawn, plannedHeight(block, briefing)) : plannedHeight(block, briefing),
    ).length;
  const { settings } = briefing;
  const whole = settings.annex ? blocks : documentOf({ ...briefing, settings: { ...settings, annex: true } });
  const { annex } = splitAnnex(whole);
  return {
    paper: pages(settings.annex ? splitAnnex(blocks).paper : blocks),
    annex: annex.length === 0 ? 0 : pages(annex),
  };
}

/** The height of the figure in points, as wide as the text. */
async function drawnHeight(briefing: Briefing, blocks: ReturnType<typeof documentOf>): Promise<number> {
  if (!blocks.some(({ block }) => block === "figure")) return 0;
  const page = figurePage(briefing, blocks);
  const { width, height } = figureSize(await cachedFigure(briefing, page));
  return height * Math.min(page.width / width, page.height / height);
}
