import type { AboutText } from "../../../papers/answers/reading/KeptText.ts";
import { decodeText } from "./decodeText.ts";
import { docxText } from "./docxText.ts";
import { type FileFault, FileProblem } from "./FileProblem.ts";
import { fileStrings } from "./fileStrings.ts";
import { htmlText } from "./htmlText.ts";
import { markdownText } from "./markdownText.ts";
import type { PdfReading } from "./pdfText.ts";

/** Endings of the files that are read. */
export const ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf";

const MOST_BYTES = 20 * 2 ** 20;

/** The text of a file, or why there is none. */
export type FileText = { text: string; about: AboutText } | { problem: string };

/** Reads the text of a file in the browser. Never throws: whatever is wrong with the file is told in a sentence. */
export async function readFile(file: File, reading: PdfReading = {}): Promise<FileText> {
  const problem = (fault: FileFault): FileText => ({ problem: fileStrings[fault](file.name) });
  if (file.size > MOST_BYTES) return problem("tooLarge");
  try {
    const read = await textOf(file.name.toLowerCase(), new Uint8Array(await file.arrayBuffer()), reading);
    return read.text.trim() === "" ? problem(/\.pdf$/i.test(file.name) ? "noText" : "empty") : read;
  } catch (error) {
    return problem(error instanceof FileProblem ? error.fault : "damaged");
  }
}

async function textOf(
  name: string,
  bytes: Uint8Array,
  reading: PdfReading,
): Promise<{ text: string; about: AboutText }> {
  if (name.endsWith(".pdf")) {
    const { pdfText } = await import("./pdfText.ts");
    return { text: await pdfText(bytes, reading), about: {} };
  }
  if (name.endsWith(".docx")) return { text: docxText(bytes), about: {} };
  if (/\.html?$/.test(name)) return htmlText(decodeText(bytes));
  if (name.endsWith(".md")) return { text: markdownText(decodeText(bytes)), about: {} };
  if (name.endsWith(".txt")) return { text: decodeText(bytes), about: {} };
  throw new FileProblem("otherKind");
}
