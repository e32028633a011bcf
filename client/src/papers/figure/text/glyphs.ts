/// <reference path="./opentype.d.ts" />
import type { Font } from "opentype.js";
import { estimateTextWidth, LABEL_SIZE } from "../../../picture/labels/footprint.ts";
import { characterRanges, type FileOf } from "./characterRanges.ts";
import { type FontFiles, fontFiles } from "./fontFiles.ts";
import { pathText } from "./pathText.ts";

/** Units per em of the outlines. */
export const EM = 1000;

/** The outline of a character on the baseline, in 1/1000 em. */
export interface Outline {
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
