import { xmlText } from "../../formats/xmlText.ts";
import { decimal } from "../decimal.ts";
import { drawableText } from "./drawableText.ts";
import { EM, type Glyphs } from "./glyphs.ts";

/** One line of text. */
export interface TextLine {
  text: string;
  /** Where its foot stands; `anchor` says which of its points x is. */
  x: number;
  y: number;
  size: number;
  anchor?: "start" | "middle" | "end";
  fill?: string | undefined;
  bold?: boolean | undefined;
}

/** Writes text as outlines, which look the same on every machine, and collects the outlines that it used. */
export interface TextWriter {
  write(line: TextLine): string;
  /** The outlines of all that was written, each once. */
  outlines(): string;
}

export const INK = "#1e2a32";
/** The typeface comes in one weight; titles get a rim. */
const BOLD_RIM = 42;
const FALLBACK = "Noto Sans SC, Source Sans 3, Arial, sans-serif";

/** A writer over the characters that were loaded. */
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
      // A text with a character that the typeface lacks is left to the fonts of the machine as a whole.
      if (drawn === null) return plainText(text, { ...line, left, width }, line.fill ?? INK);
      const { size, y, fill = INK, bold } = line;
      const rim = bold ? ` stroke="${fill}" stroke-width="${BOLD_RIM}"` : "";
      const place = `translate(${decimal(left)} ${decimal(y)}) scale(${Math.round((size / EM) * 1e6) / 1e6})`;
      return `${findableText(text, { ...line, left, width })}<g transform="${place}" fill="${fill}"${rim} aria-hidden="true">${drawn}</g>`;
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

/** The words under their outlines, too faint to be seen: so that they can be found, copied and read aloud. */
function findableText(text: string, line: Placed): string {
  return plainText(text, line, "#fff", ' fill-opacity="0.01"');
}

function plainText(text: string, { left, y, size, width }: Placed, fill: string, more = ""): string {
  return `<text x="${decimal(left)}" y="${decimal(y)}" font-family="${FALLBACK}" font-size="${decimal(size)}" textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${more}>${xmlText(text)}</text>`;
}
