import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
} from "docx";
import type { Briefing, Paper } from "../../briefing/Briefing.ts";
import { COLUMN_GAP, MARGIN, sheets, textArea } from "../../briefing/paper.ts";
import { writableText } from "../../briefing/writableText.ts";
import { chartPictures } from "../../charts/chartFiles.ts";
import { type Block, withoutFootnotes } from "../../document/Block.ts";
import { documentOf } from "../../document/documentOf.ts";
import { figurePage } from "../../document/figurePage.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { provenanceProperties } from "../office/officeProperties.ts";
import { type Pictures, picturesOf } from "../pictures.ts";
import { docxBlock, docxCaption, runningLines } from "./docxBlocks.ts";
import { docxText } from "./docxRuns.ts";
import { docxStyles, listIndent, theme } from "./docxStyles.ts";
import { stampDocx } from "./stampDocx.ts";
import { WordNotes } from "./WordNotes.ts";

/** Height in mm for the heading and caption of a figure that fills a page. */
const HEADING_AND_CAPTION = 24;

/** Space for text or a figure, in mm. */
interface Bounds {
  width: number;
  height: number;
}

/** Size and margins of a portrait or landscape page. */
function pageOf(paper: Paper, landscape: boolean) {
  const [width, height] = sheets[paper];
  return {
    // Word takes the portrait size and rotates it.
    size: {
      width: convertMillimetersToTwip(width),
      height: convertMillimetersToTwip(height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: convertMillimetersToTwip(MARGIN.side),
      right: convertMillimetersToTwip(MARGIN.side),
      top: convertMillimetersToTwip(MARGIN.top),
      bottom: convertMillimetersToTwip(MARGIN.bottom),
      header: convertMillimetersToTwip(9),
      footer: convertMillimetersToTwip(9),
    },
  };
}

/** The part of a page that a figure may fill. */
function figureBounds(paper: Paper, landscape: boolean): Bounds {
  const { width, height } = textArea(paper, landscape);
  return { width, height: height - HEADING_AND_CAPTION };
}

/** Width of the text on a page, in twips (1/20 point). */
function textWidth(paper: Paper, landscape = false): number {
  return convertMillimetersToTwip(textArea(paper, landscape).width);
}

type FigureBlock = Extract<Block, { block: "figure" | "chart" }>;

/** Pixels per mm: Word assumes 96 dpi. */
const PIXELS_PER_MM = 96 / 25.4;

const names = { figure: { id: "1", name: "Figure 1" }, chart: { id: "2", name: "Chart" } };

/** The picture as large as `bounds` allow, with its caption; if it could not be made, its alternative text. */
function docxFigure(figure: FigureBlock, pictures: Pictures, bounds: Bounds): Paragraph[] {
  const { block, alternative } = figure;
  const legend = docxCaption(figure, false);
  const { svg, png, width, height } = pictures;
  if (png === null) return [new Paragraph({ style: "Note", children: [docxText(alternative, undefined)] }), ...legend];
  const scale = Math.min((bounds.width * PIXELS_PER_MM) / width, (bounds.height * PIXELS_PER_MM) / height);
  const picture = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { ...names[block], description: writableText(alternative) },
  });
  return [
    new Paragraph({
      style: "Figure",
      alignment: AlignmentType.CENTER,
      keepNext: legend.length > 0,
      children: [picture],
    }),
    ...legend,
  ];
}

/** Writes a briefing as a Word document; `pictures` and `charts` can be replaced in tests. */
export async function writeDocx(
  briefing: Briefing,
  pictures = picturesOf,
  charts = chartPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = documentOf(briefing);
  const blocks = withoutFootnotes(whole);
  const notes = new WordNotes(whole, briefing);
  const drawn = new Map<Block, Pictures>();
  for (const block of blocks) {
    if (block.block === "figure") drawn.set(block, await pictures(briefing, figurePage(briefing, blocks)));
    if (block.block === "chart") drawn.set(block, await charts(block.drawing, briefing.link));
  }
  const sections = sectionsOf(blocks, briefing, { drawn, notes });
  const document = new Document({
    title: writableText(titleOf(briefing)),
    customProperties: provenanceProperties(briefing),
    styles: docxStyles(),
    theme,
    numbering: { config: [{ reference: "bullets", levels: [bullet] }] },
    sections,
    footnotes: notes.cited(),
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

type Layout = "text" | "columns" | "landscape";

/** Divides the document where the layout changes: two columns for notes, landscape for the figure if chosen. */
function sectionsOf(
  blocks: readonly Block[],
  briefing: Briefing,
  { drawn, notes }: { drawn: ReadonlyMap<Block, Pictures>; notes: WordNotes },
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
        : docxBlock(block, textWidth(paper), notes);
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
