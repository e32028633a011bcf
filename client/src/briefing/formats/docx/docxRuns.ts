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

/** Bookmark of the endnote of a claim. */
export function noteAnchor(claim: number): string {
  return `note_${claim}`;
}

/** Bookmark of the place that states a claim. */
function claimAnchor(claim: number): string {
  return `claim_${claim}`;
}

/** Bookmark of a source in the list of sources. */
export function sourceAnchor(source: number): string {
  return `source_${source}`;
}

export function docxRuns(runs: readonly Run[], options: IRunOptions = {}): ParagraphChild[] {
  return runs.map((run) => docxRun(run, options));
}

/** Text marked with its language, so that Word checks spelling with the right dictionary. */
export function docxText(text: string, lang: string | undefined, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: writableText(text), ...languageOf(lang) });
}

function docxRun(run: Run, options: IRunOptions): ParagraphChild {
  if ("claim" in run) return run.home ? noteMark(run.claim) : link(noteAnchor(run.claim), String(run.claim), options);
  if ("source" in run) return link(sourceAnchor(run.source), `S${run.source}`, options);
  if ("href" in run) return webLink(run, options);
  return docxText(run.text, run.lang, {
    ...options,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  });
}

/** A web link; other addresses, and those too long for Word, become plain text. */
function webLink(run: { text: string; href: string; lang?: string }, options: IRunOptions): ParagraphChild {
  const link = webAddress(run.href);
  if (link === null || isLongLink(link)) return docxText(run.text, run.lang, options);
  return new ExternalHyperlink({ link, children: [docxText(run.text, run.lang, { ...options, style: "Hyperlink" })] });
}

/**
 * An endnote whose mark is the claim number as text. If Word numbered notes itself, deleting a sentence would renumber
 * the rest, and they would no longer match the figure.
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
          // LibreOffice takes the first text node for the mark and prints it twice if it has two digits.
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
