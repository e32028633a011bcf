import { AlignmentType, ImageRun, Paragraph } from "docx";
import type { Block } from "../../document/Block.ts";
import type { Pictures } from "../pictures.ts";
import { writableText } from "../writableText.ts";
import type { Room } from "./docxPaper.ts";
import { docxText } from "./docxRuns.ts";

type FigureBlock = Extract<Block, { block: "figure" | "chart" }>;

/** Pixels to the millimetre, of which Word takes 96 to the inch. */
const PIXELS = 96 / 25.4;

const names = { figure: { id: "1", name: "Figure 1" }, chart: { id: "2", name: "Chart" } };

/** The picture as large as its room allows, with its caption; where no picture can be made, what it shows in words. */
export function docxFigure({ block, caption, alternative }: FigureBlock, pictures: Pictures, room: Room): Paragraph[] {
  const legend = new Paragraph({ style: "Caption", children: [docxText(caption, undefined)] });
  const { svg, png, width, height } = pictures;
  if (png === null) return [new Paragraph({ style: "Note", children: [docxText(alternative, undefined)] }), legend];
  const scale = Math.min((room.width * PIXELS) / width, (room.height * PIXELS) / height);
  const picture = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { ...names[block], description: writableText(alternative) },
  });
  return [
    new Paragraph({ style: "Figure", alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }),
    legend,
  ];
}
