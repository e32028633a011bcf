import { Unzip, UnzipInflate } from "fflate";
import { MOST_READ } from "../../../parts/api/read.ts";
import type { FileStrings } from "../strings.ts";

const DOCUMENT = "word/document.xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** A book of six hundred pages is smaller; a larger one would stop the page for seconds. */
const MOST_UNPACKED = 16 * 2 ** 20;
const CHUNK = 16_384;

/** The text of a Word document, paragraph by paragraph. */
export function docxText(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(partOf(bytes));
  // Word writes no document type; one would only hold entities that grow without end.
  if (xml.includes("<!DOCTYPE")) throw new FileProblem("damaged");
  const page = new DOMParser().parseFromString(xml, "application/xml");
  if (page.getElementsByTagName("parsererror").length > 0) throw new FileProblem("damaged");
  let length = 0;
  const lines = [...page.getElementsByTagNameNS(WORD, "p")].map((paragraph) => {
    // What is not read needs no marks, which take ten times as long.
    const line = length > MOST_READ ? (paragraph.textContent ?? "") : paragraphText(paragraph);
    length += line.length;
    return line;
  });
  return lines.join("\n");
}

function paragraphText(paragraph: Element): string {
  const texts = [...paragraph.getElementsByTagNameNS(WORD, "*")].map(({ localName, textContent }) => {
    if (localName === "t") return textContent ?? "";
    return localName === "tab" ? "\t" : localName === "br" ? "\n" : "";
  });
  const text = texts.join("");
  const isItem = paragraph.getElementsByTagNameNS(WORD, "numPr").length > 0;
  const style = paragraph.getElementsByTagNameNS(WORD, "pStyle")[0]?.getAttributeNS(WORD, "val") ?? "";
  return isItem ? `• ${text}` : /^(Heading|Title)/.test(style) ? `${text}\n` : text;
}

/** Unpacks the document in pieces, and stops at one that would fill the memory, whatever its directory says. */
function partOf(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unzip = new Unzip((file) => {
    if (file.name !== DOCUMENT) return;
    file.ondata = (error, piece) => {
      if (error) throw new FileProblem("damaged");
      size += piece.length;
      if (size > MOST_UNPACKED) throw new FileProblem("unpacksTooLarge");
      pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += CHUNK) {
    unzip.push(bytes.subarray(from, from + CHUNK), from + CHUNK >= bytes.length);
  }
  if (size === 0) throw new FileProblem("damaged");
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A fault of a file, by the name of the sentence that reports it. */
export type FileFault = keyof FileStrings;

/** A file that cannot be read, for a reason that helps the reader. */
export class FileProblem extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}
