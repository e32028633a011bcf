import type { Part } from "../legend.ts";
import type { TextLine, TextWriter } from "./svgText.ts";
import { clipLines, type Measure, wrapText } from "./wrapText.ts";

export interface Paragraph extends Pick<TextLine, "size" | "fill" | "bold"> {
  text: string;
  /** Most lines. */
  most: number;
}

const LINE_HEIGHT = 1.28;

/** Sets paragraphs in lines of a width (points), one below the other. */
export function textBlock(paragraphs: readonly Paragraph[], width: number, measure: Measure, writer: TextWriter): Part {
  let y = 0;
  const markup: string[] = [];
  for (const { text, most, size, fill, bold } of paragraphs) {
    // Bold type is slightly wider.
    const lines = wrapText(text, (width / size) * (bold ? 0.97 : 1), measure);
    for (const line of clipLines(lines, most)) {
      y += LINE_HEIGHT * size;
      markup.push(writer.write({ text: line, x: 0, y: y - size * 0.3, size, fill, bold }));
    }
  }
  return { markup: markup.join(""), height: y };
}
