import type { PaperFile } from "../../../papers/answers/paper/FoundPaper.ts";
import type { AboutText } from "../../../papers/answers/reading/KeptText.ts";
import { MOST_READ } from "../../../parts/api/read.ts";
import { placedText, placeMark } from "../paper/file/placedText.ts";
import { PAPERS_ALONE, readPaper } from "../paper/file/readPaper.ts";
import { papersInText } from "../paper/file/textMarks.ts";
import { MOST_TEXT } from "../paper/keptPapers.ts";
import { fileStrings } from "../strings.ts";
import { decodeText } from "./decodeText.ts";
import { docxText, type FileFault, FileProblem } from "./docxText.ts";
import type { PdfReading } from "./pdfText.ts";

/** Marks beyond these characters stay: they are not read, and nobody waits for them. */
const WITH_MARKS = 4 * MOST_READ;

/**
 * Markdown as plain text: without the marks of headings, emphasis, links and pictures, which are no words. Every pattern
 * is bounded, or a file of nothing but brackets would stop the page.
 */
function markdownText(source: string): string {
  const plain = source
    .slice(0, WITH_MARKS)
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^#{1,6}[ \t]+(.{0,300}?)[ \t]*#*$/gm, "$1\n")
    .replace(/!\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{0,500}?\S)\1/g, "$2")
    .replace(/^>\s?/gm, "")
    .replace(/^[ \t]{0,40}[-*+][ \t]{1,40}/gm, "• ");
  return plain + source.slice(WITH_MARKS);
}

export const ACCEPTED = ".txt,.md,.html,.htm,.docx,.pdf,.pptx,.xlsx,.zip,.svg,.png";

const MOST_BYTES = 20 * 2 ** 20;

/** The text of a file, the paper of the atlas that it is, or why there is neither. */
type FileText = { text: string; about: AboutText } | { paper: PaperFile } | { problem: string };

/** Reads a file in the browser. Never throws: whatever is wrong with the file is told in a sentence. */
export async function readFile(file: File, reading: PdfReading = {}): Promise<FileText> {
  const problem = (fault: FileFault): FileText => ({ problem: fileStrings[fault](file.name) });
  if (file.size > MOST_BYTES) return problem("tooLarge");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.pdf$/i.test(file.name)) return await pdfFile(file.name, bytes, reading);
    const paper = readPaper(file.name, bytes);
    if (paper.papers.length > 0) return { paper };
    if (PAPERS_ALONE.test(file.name)) return problem("notOurs");
    const read = textOf(file.name.toLowerCase(), bytes);
    return read.text.trim() === "" ? problem("empty") : read;
  } catch (error) {
    return problem(error instanceof FileProblem ? error.fault : "damaged");
  }
}

/** The text of a PDF, or the paper of the atlas from which it was printed, which is read to its end. */
async function pdfFile(name: string, bytes: Uint8Array, reading: PdfReading): Promise<FileText> {
  const { pdfText } = await import("./pdfText.ts");
  const text = await pdfText(bytes.slice(), reading);
  if (text.trim() === "") return { problem: fileStrings.noText(name) };
  if (papersInText(text).length === 0) return { text, about: {} };
  const marked = await pdfText(bytes, { ...reading, most: MOST_TEXT, before: (page) => placeMark("page", page) });
  const whole = placedText(marked);
  return { paper: { name, papers: papersInText(whole.text), ...whole } };
}

function textOf(name: string, bytes: Uint8Array): { text: string; about: AboutText } {
  if (name.endsWith(".docx")) return { text: docxText(bytes), about: {} };
  if (/\.html?$/.test(name)) return htmlText(decodeText(bytes));
  if (name.endsWith(".md")) return { text: markdownText(decodeText(bytes)), about: {} };
  if (name.endsWith(".txt")) return { text: decodeText(bytes), about: {} };
  throw new FileProblem("otherKind");
}

const NO_TEXT = "script, style, noscript, template, svg, nav, aside, form, footer, iframe, button, select";
const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);

/** Characters that are parsed, embedded pictures not counted: more would stop the page for seconds. */
const MOST_PARSED = 4 * 2 ** 20;
const EMBEDDED = /data:[^"'()\s<>]{200,}/g;

/**
 * The text of an HTML page and what it says of itself. Parsed without a window, so that none of its scripts runs and
 * nothing is fetched.
 */
function htmlText(source: string): { text: string; about: AboutText } {
  const page = new DOMParser().parseFromString(source.replace(EMBEDDED, "").slice(0, MOST_PARSED), "text/html");
  const meta = (...names: string[]) =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content"))
      .find(Boolean)
      ?.trim() ?? "";
  const published = meta("article:published_time", "datePublished", "date").slice(0, 10);
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const about: AboutText = {
    title: meta("og:title"),
    publisher: meta("og:site_name").slice(0, 200),
    published: /^\d{4}-\d\d-\d\d$/.test(published) ? published : "",
    url: /^https?:\/\//.test(url) ? url : "",
  };
  for (const element of page.querySelectorAll(NO_TEXT)) element.remove();
  const content = page.querySelector("article") ?? page.querySelector("main") ?? page.body;
  return { text: linesOf(content), about };
}

/** The lines of an element; iteratively, as a page may be nested deeper than a stack is. */
function linesOf(root: Element): string {
  const lines = [""];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let block: Element | null = root;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (BLOCKS.has(name)) lines.push(name === "LI" ? "• " : "");
      continue;
    }
    const own = blockOf(node);
    if (own !== block && (lines.at(-1) ?? "").trim() !== "" && lines.at(-1) !== "• ") lines.push("");
    block = own;
    lines[lines.length - 1] += (node.textContent ?? "").replace(/\s+/g, " ");
  }
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "•")
    .join("\n\n");
}

function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element !== null && !BLOCKS.has(element.nodeName.toUpperCase())) element = element.parentElement;
  return element;
}
