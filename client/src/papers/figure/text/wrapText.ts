import { isWide } from "../../../picture/labels/labelText.ts";
import type { Part } from "../legend.ts";
import type { TextLine, TextWriter } from "./svgText.ts";

/** Width of a text at type size 1. */
export type Measure = (text: string) => number;

/** Breaks a text after spaces and hyphens, around Chinese characters, and within words wider than a line. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width, measure)) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** Wraps on as few lines, but of similar length. */
export function wrapEvenly(text: string, width: number, measure: Measure): string[] {
  const lines = wrapText(text, width, measure);
  const steps = 12;
  const longest = Math.max(0, ...piecesOf(text, width, measure).map((piece) => measure(piece.trimEnd())));
  for (let step = 0; step < steps && lines.length > 1; step += 1) {
    const narrower = Math.max((measure(text) / lines.length) * (1 + step / steps), longest);
    const even = wrapText(text, Math.min(narrower, width), measure);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** The first `most` lines; an ellipsis marks the rest, after a whole word if possible. */
export function clipLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? "";
  // The typeface centres … vertically, as Chinese requires.
  const clipped = [...last].some(isWide) ? `${last.replace(/.$/u, "")}…` : `${last.replace(/[\s,;:(-]+$/u, "")} ...`;
  return [...kept.slice(0, -1), clipped];
}

/** The parts between which a line may break, each with the space after it. */
function piecesOf(text: string, width: number, measure: Measure): string[] {
  const words = text.match(/[^ -]+-+(?=[^ -])|[^ ]+ *| +/gu) ?? [];
  return words.flatMap((word) => {
    if ([...word].some(isWide)) return splitAroundChinese(word);
    return measure(word.trimEnd()) <= width ? word : breakWord(word, width, measure);
  });
}

/** Splits around Chinese characters; punctuation stays with the character before it. */
function splitAroundChinese(word: string): string[] {
  return (
    word.match(
      /[《〈「『【（“]*(?:[^\u2e80-\u9fff\uf900-\ufaff（]+[、。》〉」』】]*|[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][^\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\p{L}\p{N}(（《“〈「『【]*)|./gu,
    ) ?? [word]
  );
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && measure(part + character) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}

interface Paragraph extends Pick<TextLine, "size" | "fill" | "bold"> {
  text: string;
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
