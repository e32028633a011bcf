/** The files of the typeface that figures are set in: cut into many, each with a part of the characters. */
export interface FontFiles {
  /** The characters of each file, as CSS writes a unicode-range. */
  ranges(): Promise<Readonly<Record<string, string>>>;
  read(name: string): Promise<ArrayBuffer>;
}

let given: FontFiles | null = null;

/** Where the files are read from: our own origin, unless something else was given. */
export async function fontFiles(): Promise<FontFiles> {
  return given ?? (await import("./ownFontFiles.ts")).ownFontFiles;
}

/** Lets the files be read from elsewhere, as where there is no server to fetch them from. */
export function readFontsFrom(files: FontFiles): void {
  given = files;
}
