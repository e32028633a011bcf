import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type ISectionOptions,
  LevelFormat,
  Packer,
  SectionType,
} from "docx";
import type { Briefing } from "../../briefing/Briefing.ts";
import { COLUMN_GAP } from "../../briefing/paper.ts";
import { writableText } from "../../briefing/writableText.ts";
import { chartPictures } from "../../charts/paper/chartPictures.ts";
import type { Block } from "../../document/Block.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figurePage } from "../../document/figurePage.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { type Pictures, picturesOf } from "../pictures.ts";
import { docxBlock } from "./docxBlocks.ts";
import { docxFigure } from "./docxFigure.ts";
import { figureBounds, pageOf, textWidth } from "./docxPaper.ts";
import { runningLines } from "./docxRunning.ts";
import { docxStyles, listIndent, theme } from "./docxStyles.ts";
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
    if (block.block === "figure") drawn.set(block, await pictures(briefing, figurePage(briefing, blocks)));
    if (block.block === "chart") drawn.set(block, await charts(block.drawing, briefing.link));
  }
  const document = new Document({
    title: writableText(titleOf(briefing)),
    styles: docxStyles(),
    theme,
    numbering: { config: [{ reference: "bullets", levels: [bullet] }] },
    sections: sectionsOf(blocks, briefing, drawn),
  });
  return stampDocx(new Uint8Array(await Packer.toArrayBuffer(document)), briefing);
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: listIndent, hanging: listIndent } } },
};

/** What the pages of a section look like. */
type Layout = "text" | "columns" | "landscape";

/**
 * Divides the document where the layout changes: notes stand in two columns, and the figure on a landscape page if the
 * author chose so.
 */
function sectionsOf(
  blocks: readonly Block[],
  briefing: Briefing,
  drawn: ReadonlyMap<Block, Pictures>,
): ISectionOptions[] {
  const { paper, figureSize } = briefing.settings;
  const parts: { layout: Layout; children: FileChild[] }[] = [];
  for (const [place, block] of blocks.entries()) {
    // The heading stays with its figure.
    const ofFigure = block.block === "figure" || blocks[place + 1]?.block === "figure";
    const layout =
      block.block === "endnotes" ? "columns" : ofFigure && figureSize === "landscape" ? "landscape" : "text";
    if (parts.at(-1)?.layout !== layout) parts.push({ layout, children: [] });
    const pictures = drawn.get(block);
    const children =
      pictures && (block.block === "figure" || block.block === "chart")
        ? docxFigure(block, pictures, figureBounds(paper, layout === "landscape"))
        : docxBlock(block, textWidth(paper));
    parts.at(-1)?.children.push(...children);
  }
  return parts.map(({ layout, children }, place) => {
    const landscape = layout === "landscape";
    const turns = landscape || parts[place - 1]?.layout === "landscape";
    return {
      properties: {
        type: turns || place === 0 ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
        page: pageOf(paper, landscape),
        ...(layout === "columns" ? { column: { count: 2, space: convertMillimetersToTwip(COLUMN_GAP) } } : {}),
      },
      ...runningLines(briefing, textWidth(paper, landscape)),
      children,
    };
  });
}
