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
import { pageOf, roomOf, textWidth } from "./docxPaper.ts";
import { runningLines } from "./docxRunning.ts";
import { docxStyles, theme } from "./docxStyles.ts";
import { stampDocx } from "./stampDocx.ts";

/** Writes a briefing as a Word document. */
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

/** The pages: upright, but for a figure that its author wants across a whole page turned on its side. */
function sectionsOf(
  blocks: readonly Block[],
  briefing: Briefing,
  drawn: ReadonlyMap<Block, Pictures>,
): ISectionOptions[] {
  const { paper, figureSize } = briefing.settings;
  const across = figureSize === "landscape";
  const parts: { turned: boolean; children: FileChild[] }[] = [{ turned: false, children: [] }];
  for (const [place, block] of blocks.entries()) {
    // The heading goes with its figure.
    const ofFigure = block.block === "figure" || blocks[place + 1]?.block === "figure";
    const turned = across && ofFigure;
    if (parts.at(-1)?.turned !== turned) parts.push({ turned, children: [] });
    const pictures = drawn.get(block);
    const children =
      pictures && (block.block === "figure" || block.block === "chart")
        ? docxFigure(block, pictures, roomOf(paper, turned))
        : docxBlock(block, textWidth(paper));
    parts.at(-1)?.children.push(...children);
  }
  return parts.map(({ turned, children }) => ({
    properties: { type: SectionType.NEXT_PAGE, page: pageOf(paper, turned) },
    ...runningLines(briefing, textWidth(paper, turned)),
    children,
  }));
}
