import { AlignmentType, Document, type FileChild, type ISectionOptions, LevelFormat, Packer, SectionType } from "docx";
import type { Briefing } from "../../Briefing.ts";
import { chartPictures } from "../../chart/chartPictures.ts";
import type { Block } from "../../document/Block.ts";
import { documentOf } from "../../document/documentOf.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { type Pictures, picturesOf } from "../pictures.ts";
import { writableText } from "../writableText.ts";
import { docxBlock } from "./docxBlocks.ts";
import { docxFigure } from "./docxFigure.ts";
import { docxNotes } from "./docxNotes.ts";
import { figureBounds, pageOf, textWidth } from "./docxPaper.ts";
import { runningLines } from "./docxRunning.ts";
import { docxStyles, theme } from "./docxStyles.ts";
import { stampDocx } from "./stampDocx.ts";

/** Writes a briefing as a Word document; `pictures` and `charts` can be replaced in tests. */
export async function writeDocx(
  briefing: Briefing,
  pictures = picturesOf,
  charts = chartPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = documentOf(briefing);
  const drawn = new Map<Block, Pictures>();
  for (const block of blocks) {
    if (block.block === "figure") drawn.set(block, await pictures(briefing));
    if (block.block === "chart") drawn.set(block, await charts(block.drawing, briefing.link));
  }
  const document = new Document({
    title: writableText(titleOf(briefing)),
    styles: docxStyles(),
    theme,
    numbering: { config: [{ reference: "bullets", levels: [bullet] }] },
    endnotes: docxNotes(blocks.flatMap((block) => (block.block === "endnotes" ? block.notes : []))),
    sections: sectionsOf(blocks, briefing, drawn),
  });
  return stampDocx(new Uint8Array(await Packer.toArrayBuffer(document)), briefing);
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340, hanging: 240 } } },
};

/** Divides the document into portrait pages and, if the author chose so, a landscape page for the figure. */
function sectionsOf(
  blocks: readonly Block[],
  briefing: Briefing,
  drawn: ReadonlyMap<Block, Pictures>,
): ISectionOptions[] {
  const { paper, figureSize } = briefing.settings;
  const across = figureSize === "landscape";
  const parts: { landscape: boolean; children: FileChild[] }[] = [{ landscape: false, children: [] }];
  for (const [place, block] of blocks.entries()) {
    // The heading stays with its figure.
    const ofFigure = block.block === "figure" || blocks[place + 1]?.block === "figure";
    const landscape = across && ofFigure;
    if (parts.at(-1)?.landscape !== landscape) parts.push({ landscape, children: [] });
    const pictures = drawn.get(block);
    const children =
      pictures && (block.block === "figure" || block.block === "chart")
        ? docxFigure(block, pictures, figureBounds(paper, landscape))
        : docxBlock(block, textWidth(paper));
    parts.at(-1)?.children.push(...children);
  }
  return parts.map(({ landscape, children }) => ({
    properties: { type: SectionType.NEXT_PAGE, page: pageOf(paper, landscape) },
    ...runningLines(briefing, textWidth(paper, landscape)),
    children,
  }));
}
