import type { AboutText } from "../KeptText.ts";

/** Endings and media types of the files that are read. */
export const ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf";

/** The text of a file, or why there is none. */
export type FileText = { text: string; about: AboutText } | { problem: string };

/** Reads the text of a file in the browser. */
export async function readFile(file: File): Promise<FileText> {
  return { text: await file.text(), about: {} };
}
