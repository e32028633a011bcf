import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
  PDFWorker,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { MOST_READ } from "../../../parts/api/read.ts";
import { FileProblem } from "./docxText.ts";

const STEP_MS = 100;
const MOST_STEPS = 20;

/** Watches for two seconds in which nothing is reported of a file. */
interface Silence {
  /** Begins to count, or counts anew. */
  begin(): void;
  end(): void;
  /** Fails once the silence was too long. */
  tooLong: Promise<never>;
}

/** Counts in short steps, so that a machine that is busy with other things, and late at each, gives a file more time. */
function silence(): Silence {
  let steps = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  let fail: (problem: FileProblem) => void = () => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody may wait any more when it fails.
  tooLong.catch(() => undefined);
  return {
    tooLong,
    begin() {
      steps = 0;
      timer ??= setInterval(() => {
        steps += 1;
        if (steps === MOST_STEPS) fail(new FileProblem("slow"));
      }, STEP_MS);
    },
    end: () => clearInterval(timer),
  };
}

GlobalWorkerOptions.workerSrc = workerUrl;

/** The text that is read fills about twenty pages; only a file without text has more. */
const MOST_PAGES = 2000;

/** Aborts the reading of a file, and reports each page. */
export interface PdfReading {
  signal?: AbortSignal;
  onPage?: (page: number, pages: number) => void;
  /** Characters after which no further page is read; by default those of a text. */
  most?: number;
  /** The text to set before that of each page; by default none. */
  before?: (page: number) => string;
}

/** Gives the tables for Chinese letters that a PDF does not bring itself, from our own files. */
class TableReader {
  async fetch({ filename }: { filename: string }) {
    const url = cmapUrls[filename];
    if (url === undefined) throw new Error(`no table ${filename}`);
    return new Uint8Array(await (await fetch(url)).arrayBuffer());
  }
}

/** The text of a PDF, line by line, up to `most` characters. The bytes cannot be used again. A file that keeps silent for two seconds is given up. */
export async function pdfText(
  bytes: Uint8Array,
  { signal, onPage, most = MOST_READ, before = () => "" }: PdfReading = {},
): Promise<string> {
  const worker = PDFWorker.create({ verbosity: 0 });
  const silent = silence();
  try {
    await worker.promise;
    const loading = getDocument({
      worker,
      data: bytes,
      BinaryDataFactory: TableReader,
      cMapPacked: true,
      useWorkerFetch: false,
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    silent.begin();
    const reported = (page: number, pages: number) => {
      silent.begin();
      onPage?.(page, pages);
    };
    return await Promise.race([textOf(loading, reported, { most, before }), silent.tooLong, aborted(signal)]);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw new FileProblem("locked");
    throw error;
  } finally {
    silent.end();
    // A worker that is caught in a file would never answer a request to end.
    worker.destroy();
  }
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, fail) => signal?.addEventListener("abort", () => fail(signal.reason)));
}

async function textOf(
  loading: PDFDocumentLoadingTask,
  reported: (page: number, pages: number) => void,
  { most, before }: Required<Pick<PdfReading, "most" | "before">>,
): Promise<string> {
  const file = await loading.promise;
  let text = "";
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES) && text.length <= most; number += 1) {
    reported(number, file.numPages);
    const { items } = await (await file.getPage(number)).getTextContent();
    text += `${before(number)}${linesOf(items)}\n\n`;
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

const files = import.meta.glob<string>(
  "../../../../../node_modules/pdfjs-dist/cmaps/{GB,UniGB,UniCNS,B5,ETen,HK,Adobe-GB1,Adobe-CNS1,H,V}*.bcmap",
  { query: "?url", import: "default", eager: true },
);

/** The addresses of Adobe's tables for Chinese letters, by file name. */
const cmapUrls: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ""), url]),
);
