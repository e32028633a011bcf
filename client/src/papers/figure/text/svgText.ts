import { wholeText } from "../../../model/words/plainText.ts";
import { xmlText } from "../../briefing/writableText.ts";
import { EM, type Glyphs } from "./glyphs.ts";

export interface TextLine {
  text: string;
  /** `y` is the baseline; `anchor` says which part of the text `x` is. */
  x: number;
  y: number;
  size: number;
  anchor?: "start" | "middle" | "end";
  fill?: string | undefined;
  bold?: boolean | undefined;
}

/** Writes text as outlines, which look the same on every machine, and collects them. */
export interface TextWriter {
  write(line: TextLine): string;
  /** Definitions of all outlines used, each once. */
  outlines(): string;
}

const INK = "#1e2a32";
/** Units of 1/1000 em. The typeface has one weight; bold text gets an outline stroke. */
const BOLD_STROKE = 42;
const FALLBACK = "Noto Sans SC, Source Sans 3, Arial, sans-serif";

export function createTextWriter(glyphs: Glyphs): TextWriter {
  const used = new Map<string, string>();
  const idOf = (character: string, path: string) => {
    const id = `c${(character.codePointAt(0) ?? 0).toString(16)}`;
    if (path !== "") used.set(id, path);
    return id;
  };
  return {
    write(line) {
      const text = drawableText(line.text);
      if (text === "") return "";
      const width = glyphs.width(text) * line.size;
      const left = line.x - (line.anchor === "middle" ? width / 2 : line.anchor === "end" ? width : 0);
      const drawn = drawOutlines(text, glyphs, idOf);
      // If the typeface lacks any character, the whole text is left to the fonts of the machine.
      if (drawn === null) return plainText(text, { ...line, left, width }, line.fill ?? INK);
      const { size, y, fill = INK, bold } = line;
      const weight = bold ? ` stroke="${fill}" stroke-width="${BOLD_STROKE}"` : "";
      const place = `translate(${decimal(left)} ${decimal(y)}) scale(${Math.round((size / EM) * 1e6) / 1e6})`;
      return `${findableText(text, { ...line, left, width })}<g transform="${place}" fill="${fill}"${weight} aria-hidden="true">${drawn}</g>`;
    },
    outlines: () => [...used].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join(""),
  };
}

type Placed = TextLine & { left: number; width: number };

function drawOutlines(text: string, glyphs: Glyphs, idOf: (character: string, path: string) => string): string | null {
  let along = 0;
  const uses: string[] = [];
  for (const character of text) {
    const outline = glyphs.outline(character);
    if (outline === null) return null;
    if (outline.path !== "")
      uses.push(`<use xlink:href="#${idOf(character, outline.path)}" x="${Math.round(along)}"/>`);
    along += outline.advance;
  }
  return uses.join("");
}

/** The text itself below its outlines, invisible: it can be searched, copied and read aloud. */
function findableText(text: string, line: Placed): string {
  return plainText(text, line, "#fff", ' fill-opacity="0.01"');
}

function plainText(text: string, { left, y, size, width }: Placed, fill: string, more = ""): string {
  return `<text x="${decimal(left)}" y="${decimal(y)}" font-family="${FALLBACK}" font-size="${decimal(size)}" textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${more}>${xmlText(text)}</text>`;
}

/** A number as written in SVG, rounded to hundredths. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Characters that reorder, hide or break text: controls, bidirectional marks, joiners, variation selectors. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Variation_Selector}/gu;

/** A text on one line, without invisible characters. */
export function drawableText(text: string): string {
  return wholeText(text).replace(/\s+/gu, " ").replace(invisible, "").trim();
}
