import { isWide } from "../../../picture/canvas/labels/labelText.ts";

/** How wide a text is. */
export type Measure = (text: string) => number;

/** Breaks a text at blanks, beside Chinese characters and, where a word is wider than a line, inside of it. */
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

/** The same on as few lines, each as short as the others. */
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

/** As many lines as there is room for; what is left out shows as dots, behind a whole word where there is one. */
export function clipLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? "";
  // The typeface sets … in the middle of the line, as Chinese wants it.
  const clipped = [...last].some(isWide) ? `${last.replace(/.$/u, "")}…` : `${last.replace(/[\s,;:(-]+$/u, "")} ...`;
  return [...kept.slice(0, -1), clipped];
}

/** The parts between which a line may break; each keeps the blank behind it. */
function piecesOf(text: string, width: number, measure: Measure): string[] {
  const words = text.match(/[^ -]+-+(?=[^ -])|[^ ]+ *| +/gu) ?? [];
  return words.flatMap((word) => {
    if ([...word].some(isWide)) return beside(word);
    return measure(word.trimEnd()) <= width ? word : cut(word, width, measure);
  });
}

/** Breaks beside each Chinese character; punctuation stays with what it stands behind. */
function beside(word: string): string[] {
  return (
    word.match(
      /[^\u2e80-\u9fff\uf900-\ufaff]+|[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][^\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\p{L}\p{N}(（《“]*/gu,
    ) ?? [word]
  );
}

function cut(word: string, width: number, measure: Measure): string[] {
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
