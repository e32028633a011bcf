/// <reference path="./opentype.d.ts" />
import type { Font, PathCommand } from "opentype.js";
import { estimateTextWidth, LABEL_SIZE } from "../../../picture/labels/footprint.ts";
import { type FontFiles, fontFiles } from "./fontFiles.ts";

/** Units per em of the outlines. */
export const EM = 1000;

/** The outline of a character on the baseline, in 1/1000 em. */
interface Outline {
  path: string;
  advance: number;
}

export interface Glyphs {
  /** Null for a character missing from the typeface. */
  outline(character: string): Outline | null;
  /** Width of a text at type size 1. */
  width(text: string): number;
}

const fonts = new Map<string, Promise<Font | null>>();
let fileOf: Promise<FileOf> | null = null;

/** Loads the outlines of all characters in these texts; characters of a file that fails to load are missing. */
export async function loadGlyphs(texts: readonly string[]): Promise<Glyphs> {
  const characters = [...new Set(texts.join(""))];
  const files = await fontFiles();
  fileOf ??= files.ranges().then(characterRanges);
  const find = await fileOf;
  const outlines = new Map<string, Outline | null>();
  await Promise.all(
    characters.map(async (character) => {
      const name = find(character.codePointAt(0) ?? 0);
      const font = name === undefined ? null : await fontOf(files, name);
      outlines.set(character, font && outlineOf(font, character));
    }),
  );
  const advance = (character: string) =>
    outlines.get(character)?.advance ?? (estimateTextWidth(character) / LABEL_SIZE) * EM;
  return {
    outline: (character) => outlines.get(character) ?? null,
    width: (text) => [...text].reduce((sum, character) => sum + advance(character), 0) / EM,
  };
}

function fontOf(files: FontFiles, name: string): Promise<Font | null> {
  const known = fonts.get(name);
  if (known) return known;
  const loading = readFont(files, name).catch(() => {
    // Retry the next time.
    fonts.delete(name);
    return null;
  });
  fonts.set(name, loading);
  return loading;
}

async function readFont(files: FontFiles, name: string): Promise<Font> {
  const [{ default: opentype }, { unpackWoff }, file] = await Promise.all([
    import("opentype.js"),
    import("./unpackWoff.ts"),
    files.read(name),
  ]);
  return opentype.parse(unpackWoff(file));
}

function outlineOf(font: Font, character: string): Outline | null {
  const glyph = font.charToGlyph(character);
  if (glyph.index === 0) return null;
  return {
    path: pathText(glyph.getPath(0, 0, EM).commands),
    advance: ((glyph.advanceWidth ?? 0) * EM) / font.unitsPerEm,
  };
}

/** Font files that take precedence if several contain a character. */
const first = ["latin", "latin-ext", "vietnamese", "cyrillic"];

/** Finds the font file of a character by its code point; undefined if none has it. */
type FileOf = (code: number) => string | undefined;

/** Parses the CSS unicode-range of each font file. */
function characterRanges(ranges: Readonly<Record<string, string>>): FileOf {
  const names = Object.keys(ranges).toSorted((a, b) => place(a) - place(b));
  const files = names.map((name) => ({ name, spans: (ranges[name] ?? "").split(",").map(spanOf) }));
  return (code) => files.find(({ spans }) => spans.some(([from, to]) => from <= code && code <= to))?.name;
}

function place(name: string): number {
  return first.includes(name) ? first.indexOf(name) : first.length;
}

function spanOf(range: string): [from: number, to: number] {
  const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** An outline as SVG path data, in integers and relative coordinates to keep it short. */
function pathText(commands: readonly PathCommand[]): string {
  let at = { x: 0, y: 0 };
  let start = at;
  let text = "";
  for (const command of commands) {
    if (command.type === "Z") {
      text += "z";
      at = start;
      continue;
    }
    const points = pointsOf(command).map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) }));
    const from = at;
    at = points.at(-1) ?? at;
    if (command.type === "M") start = at;
    const numbers = points.flatMap(({ x, y }) => [x - from.x, y - from.y]);
    text += command.type.toLowerCase() + numbers.join(" ").replaceAll(" -", "-");
  }
  return text;
}

function pointsOf(command: Exclude<PathCommand, { type: "Z" }>): [x: number, y: number][] {
  const end: [number, number] = [command.x, command.y];
  if (command.type === "Q") return [[command.x1, command.y1], end];
  return command.type === "C" ? [[command.x1, command.y1], [command.x2, command.y2], end] : [end];
}
