import { AlignmentType, ImageRun, Paragraph } from "docx";
import { writableText } from "../../briefing/writableText.ts";
import type { Block } from "../../document/Block.ts";
import type { Pictures } from "../pictures.ts";
import type { Bounds } from "./docxPaper.ts";
import { docxText } from "./docxRuns.ts";

type FigureBlock = Extract<Block, { block: "figure" | "chart" }>;

/** Pixels per mm: Word assumes 96 dpi. */
const PIXELS_PER_MM = 96 / 25.4;

const names = { figure: { id: "1", name: "Figure 1" }, chart: { id: "2", name: "Chart" } };

/** The picture as large as `bounds` allow, with its caption; if it could not be made, its alternative text. */
export function docxFigure(
  { block, caption, alternative }: FigureBlock,
  pictures: Pictures,
  bounds: Bounds,
): Paragraph[] {
  const legend = caption === "" ? [] : [new Paragraph({ style: "Caption", children: [docxText(caption, undefined)] })];
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
