/// <reference path="./opentype.d.ts" />
import type { Font } from "opentype.js";
import { estimateTextWidth, LABEL_SIZE } from "../../../picture/canvas/labels/footprint.ts";
import { characterRanges, type FileOf } from "./characterRanges.ts";
import { type FontFiles, fontFiles } from "./fontFiles.ts";
import { pathText } from "./pathText.ts";

/** Outlines are drawn on a square of so many units. */
export const EM = 1000;

/** The outline of a character, its foot at 0, in units of 1/1000 of the size of the type. */
export interface Outline {
  path: string;
  advance: number;
}

/** The characters that a figure is set in. */
export interface Glyphs {
  /** Null for a character that the typeface lacks. */
  outline(character: string): Outline | null;
  /** Width of a text whose type is of size 1. */
  width(text: string): number;
}

const fonts = new Map<string, Promise<Font | null>>();
let fileOf: Promise<FileOf> | null = null;

/** Fetches the outlines of all characters of these texts; a file that does not come leaves its characters out. */
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
  const coming = readFont(files, name).catch(() => {
    // It may come the next time.
    fonts.delete(name);
    return null;
  });
  fonts.set(name, coming);
  return coming;
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
