import type { Briefing } from "../../briefing/Briefing.ts";
import type { Block } from "../../document/Block.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figurePage } from "../../document/figurePage.ts";
import { splitAnnex } from "../../document/splitAnnex.ts";
import { cachedFigure } from "../../figure/cachedFigure.ts";
import type { Answers } from "./answers/answersHtml.ts";
import { htmlOf } from "./htmlOf.ts";

/** The briefing as one self-contained web page, by default without script, as in the preview. */
export async function writeHtml(briefing: Briefing, answers: Answers | null = null): Promise<string> {
  const blocks = documentOf(briefing);
  return htmlOf(briefing, blocks, await figureIn(blocks, briefing), answers);
}

/** The paper of a briefing, and its annex whether it is chosen or not, as web pages of their own. */
export async function writePaperAndAnnex(briefing: Briefing): Promise<{ paper: string; annex: string | null }> {
  const blocks = documentOf(briefing);
  const { paper } = splitAnnex(blocks);
  const { annex } = splitAnnex(
    briefing.settings.annex ? blocks : documentOf({ ...briefing, settings: { ...briefing.settings, annex: true } }),
  );
  return {
    paper: htmlOf(briefing, paper, await figureIn(blocks, briefing)),
    annex: annex.length === 0 ? null : htmlOf(briefing, annex, ""),
  };
}

async function figureIn(blocks: readonly Block[], briefing: Briefing): Promise<string> {
  const drawn = blocks.some(({ block }) => block === "figure");
  return drawn ? cachedFigure(briefing, figurePage(briefing, blocks)) : "";
}
