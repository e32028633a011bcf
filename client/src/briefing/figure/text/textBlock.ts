import type { Part } from "../legend.ts";
import type { TextLine, TextWriter } from "./svgText.ts";
import { clipLines, type Measure, wrapText } from "./wrapText.ts";

/** A paragraph of the figure. */
export interface Paragraph extends Pick<TextLine, "size" | "fill" | "bold"> {
  text: string;
  /** Most lines that it may take. */
  most: number;
}

const LINE = 1.28;

/** Sets paragraphs in lines of a width, one below the other. */
export function textBlock(paragraphs: readonly Paragraph[], width: number, measure: Measure, writer: TextWriter): Part {
  let y = 0;
  const markup: string[] = [];
  for (const { text, most, size, fill, bold } of paragraphs) {
    // Bold type is a little wider.
    const lines = wrapText(text, (width / size) * (bold ? 0.97 : 1), measure);
    for (const line of clipLines(lines, most)) {
      y += LINE * size;
      markup.push(writer.write({ text: line, x: 0, y: y - size * 0.3, size, fill, bold }));
    }
  }
  return { markup: markup.join(""), height: y };
}
