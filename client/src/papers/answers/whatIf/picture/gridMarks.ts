import type { Evidence } from "@atlas/server/vocabulary";
import { evidenceGrades } from "@atlas/server/vocabulary";
import type { ChartPaper } from "../../../charts/ChartPaper.ts";
import { evidenceStroke } from "../../../charts/evidenceStroke.ts";
import type { SvgNode } from "../../common/SvgNode.ts";

/** Type sizes of names and of notes, and the height of a line, in CSS pixels. */
export const NAME = 12;
export const NOTE = 10.5;
export const LINE = 14;

/** The width of text in other fonts than that of the atlas, in relation to it. */
export const SPARE = 1.15;

/** The look of a text. */
export interface TextStyle {
  size: number;
  bold?: boolean;
  fill: string;
}

export function textAt(text: string, x: number, y: number, { size, bold = false, fill }: TextStyle): SvgNode {
  const attributes = { x: round(x), y: round(y), "font-size": size, "font-weight": bold ? 600 : 400 };
  return { tag: "text", attributes, fill, children: [text] };
}

/** The underline of a grade. */
export function strokes(
  grade: Evidence,
  { from, to, y }: { from: number; to: number; y: number },
  paper: ChartPaper,
): SvgNode[] {
  const stroke = paper.colourOf({ label: "", ...evidenceGrades[grade] });
  return evidenceStroke(grade, round(from), round(to), round(y)).map((attributes) => ({
    tag: "path",
    attributes: { ...attributes, "stroke-width": Number(attributes["stroke-width"]) * 0.75 },
    stroke,
    fill: "none",
  }));
}

/** To a tenth of a pixel. */
export const round = (number: number) => Math.round(number * 10) / 10;
