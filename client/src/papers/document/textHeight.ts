import type { TypeStyle } from "../briefing/paper.ts";

/** Widths of characters in em in the type of documents, by class; all others are as wide as a Chinese one. */
const classes: readonly [characters: RegExp, width: number][] = [
  [/[ijltfI.,:;'’‘|()[\]!/ \u00a0-]/, 0.26],
  [/[mwMW@%—…]/, 0.8],
  [/[A-HJ-LN-VX-Z&“”]/, 0.575],
  [/[rsczt]/, 0.4],
  [/[!-\u024f–]/, 0.51],
];
/** Bold type in relation to plain. */
const BOLD = 1.04;

/** The height of a paragraph in points, its lines broken between words as Word and browsers do. */
export function textHeight(text: string, style: TypeStyle, width: number, bold = false): number {
  const { size, line, before, after } = style;
  const em = (width / size) * (bold ? 1 / BOLD : 1);
  let [lines, used] = [1, 0];
  for (const word of text.match(/[^\s\u3000-\uffef]+\s*|\s+|[\u3000-\uffef]/g) ?? []) {
    const [whole, printed] = [widthOf(word), widthOf(word.trimEnd())];
    if (used > 0 && used + printed > em) [lines, used] = [lines + 1, 0];
    used += whole;
  }
  return before + lines * line + after;
}

function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += classes.find(([characters]) => characters.test(character))?.[1] ?? 1;
  return sum;
}
