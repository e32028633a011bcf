import {
  Bookmark,
  BuilderElement,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { webAddress } from "../../../browser/webAddress.ts";
import { language } from "../../../words/language.ts";
import type { Run } from "../../document/Block.ts";
import { isLongLink } from "../../page/longLink.ts";
import { writableText } from "../writableText.ts";

/** Name of the bookmark at the endnote of a claim. */
export function noteAnchor(claim: number): string {
  return `note_${claim}`;
}

/** Name of the bookmark at the place where a claim is told. */
function claimAnchor(claim: number): string {
  return `claim_${claim}`;
}

/** Name of the bookmark at a source in the list of sources. */
export function sourceAnchor(source: number): string {
  return `source_${source}`;
}

/** Running text as Word has it. */
export function docxRuns(runs: readonly Run[], options: IRunOptions = {}): ParagraphChild[] {
  return runs.map((run) => docxRun(run, options));
}

/** A piece of text in the language that it is in, so that Word checks its spelling by the right dictionary. */
export function docxText(text: string, lang: string | undefined, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: writableText(text), ...languageOf(lang) });
}

function docxRun(run: Run, options: IRunOptions): ParagraphChild {
  if ("claim" in run) return run.home ? noteMark(run.claim) : link(noteAnchor(run.claim), String(run.claim), options);
  if ("source" in run) return link(sourceAnchor(run.source), `S${run.source}`, options);
  if ("href" in run) return outwards(run, options);
  return docxText(run.text, run.lang, {
    ...options,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  });
}

/** A link to the web; an address of another kind, or one longer than Word follows, is no link that a document should hold. */
function outwards(run: { text: string; href: string; lang?: string }, options: IRunOptions): ParagraphChild {
  const link = webAddress(run.href);
  if (link === null || isLongLink(link)) return docxText(run.text, run.lang, options);
  return new ExternalHyperlink({ link, children: [docxText(run.text, run.lang, { ...options, style: "Hyperlink" })] });
}

/**
 * An endnote whose mark is the number of its claim, as text: Word would count by itself, and an editor who took out a
 * sentence would shift every number after it away from those in the figure.
 */
function noteMark(claim: number): ParagraphChild {
  return new Bookmark({
    id: claimAnchor(claim),
    children: [
      new TextRun({
        style: "EndnoteReference",
        children: [
          new BuilderElement({
            name: "w:endnoteReference",
            attributes: {
              mark: { key: "w:customMarkFollows", value: "1" },
              id: { key: "w:id", value: claim },
            },
          }),
          // LibreOffice takes the first piece of text for the mark and, where that has two digits, sets it twice.
          ...String(claim),
        ],
      }),
    ],
  });
}

function link(anchor: string, text: string, options: IRunOptions): ParagraphChild {
  return new InternalHyperlink({ anchor, children: [new TextRun({ ...options, style: "Reference", text })] });
}

function languageOf(lang: string | undefined): IRunOptions {
  if (lang === undefined || lang === language()) return {};
  if (lang === "zh") return { language: { eastAsia: "zh-CN" } };
  return { language: { value: lang === "en" ? "en-GB" : lang } };
}
