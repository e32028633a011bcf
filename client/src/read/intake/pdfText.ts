import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { MOST_READ } from "../../api/read.ts";
import { cmapUrls } from "./cmapUrls.ts";
import { FileProblem } from "./FileProblem.ts";

GlobalWorkerOptions.workerSrc = workerUrl;

/** A long file is read in the background; a reader waits no longer. */
const MOST_MS = 20_000;

/** Gives the tables for Chinese letters that a PDF does not bring itself, from our own files. */
class TableReader {
  async fetch({ filename }: { filename: string }) {
    const url = cmapUrls[filename];
    if (url === undefined) throw new Error(`no table ${filename}`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

/** The text of a PDF, line by line, up to what is read. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({
    data: bytes,
    BinaryDataFactory: TableReader,
    cMapPacked: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new FileProblem("slow")), MOST_MS));
  try {
    return await Promise.race([textOf(loading), late]);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new FileProblem("locked");
    throw error;
  } finally {
    void loading.destroy();
  }
}

async function textOf(loading: PDFDocumentLoadingTask): Promise<string> {
  const file = await loading.promise;
  let text = "";
  for (let number = 1; number <= file.numPages && text.length <= MOST_READ; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    text += `${linesOf(items)}\n\n`;
  }
  return text;
}

interface Item {
  str: string;
  hasEOL: boolean;
}

/** The lines of a page; the server joins those of one paragraph. */
function linesOf(items: readonly (Item | object)[]): string {
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
