/** The font files of the figure's typeface, each with a subset of the characters. */
export interface FontFiles {
  /** CSS unicode-range by file name. */
  ranges(): Promise<Readonly<Record<string, string>>>;
  read(name: string): Promise<ArrayBuffer>;
}

let replacement: FontFiles | null = null;

/** Reads from our own origin unless replaced by readFontsFrom. */
export async function fontFiles(): Promise<FontFiles> {
  return replacement ?? (await import("./ownFontFiles.ts")).ownFontFiles;
}

/** Replaces the source of font files, for example where there is no server. */
export function readFontsFrom(files: FontFiles): void {
  replacement = files;
}
