import type { Evidence } from "@atlas/server/vocabulary";
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from "docx";
import { language } from "../../../model/words/language.ts";
import { gradeName } from "../../../model/words/names.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import { isLongLink } from "../../briefing/fileName.ts";
import { badgeColours } from "../../briefing/paper.ts";
import { writableText } from "../../briefing/writableText.ts";
import type { Run } from "../../document/Block.ts";

export function noteAnchor(claim: number): string {
  return `note_${claim}`;
}

/** Bookmark of the place that states a claim. */
function claimAnchor(claim: number): string {
  return `claim_${claim}`;
}

/** Bookmark of the full citation of a source. */
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
  if ("claim" in run) return claimNumber(run.claim, run.home ?? false, options);
  if ("source" in run)
    return run.home ? sourceMark(run.source) : link(sourceAnchor(run.source), `S${run.source}`, options);
  if ("grade" in run) return badge(run.grade);
  if ("href" in run) return webLink(run, options);
  return docxText(run.text, run.lang, {
    ...options,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  });
}

/** The number of a source where it is cited in full. */
export function sourceMark(source: number): ParagraphChild {
  return new Bookmark({
    id: sourceAnchor(source),
    children: [new TextRun({ style: "NoteNumber", text: `S${source}` })],
  });
}

/** A grade on a ground of its colour. */
function badge(grade: Evidence): TextRun {
  const { text, ground } = badgeColours[grade];
  return new TextRun({
    text: `\u00a0${gradeName(grade).replaceAll(" ", "\u00a0")}\u00a0`,
    bold: true,
    size: 16,
    color: text,
    shading: { type: ShadingType.CLEAR, color: "auto", fill: ground },
  });
}

/** A web link; other addresses, and those too long for Word, become plain text. */
function webLink(run: { text: string; href: string; lang?: string }, options: IRunOptions): ParagraphChild {
  const link = webAddress(run.href);
  if (link === null || isLongLink(link)) return docxText(run.text, run.lang, options);
  return new ExternalHyperlink({ link, children: [docxText(run.text, run.lang, { ...options, style: "Hyperlink" })] });
}

/** A claim's number, linked to its note. Word's endnotes would be renumbered by edits, and not match the figure. */
function claimNumber(claim: number, home: boolean, options: IRunOptions): ParagraphChild {
  const run = new TextRun({ ...options, style: home ? "ClaimNumber" : "Reference", text: String(claim) });
  const number = new InternalHyperlink({ anchor: noteAnchor(claim), children: [run] });
  return home ? new Bookmark({ id: claimAnchor(claim), children: [number] }) : number;
}

function link(anchor: string, text: string, options: IRunOptions): ParagraphChild {
  return new InternalHyperlink({ anchor, children: [new TextRun({ ...options, style: "Reference", text })] });
}

function languageOf(lang: string | undefined): IRunOptions {
  if (lang === undefined || lang === language()) return {};
  if (lang === "zh") return { language: { eastAsia: "zh-CN" } };
  return { language: { value: lang === "en" ? "en-GB" : lang } };
}
