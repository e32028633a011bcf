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

/** Turns the number of a claim into a footnote, or into what leads to its note. */
export interface ClaimReferences {
  /** `level` sets the number as large as the text and on its line. */
  reference(claim: number, level: boolean): ParagraphChild;
}

/** Bookmark of the full citation of a source. */
export function sourceAnchor(source: number): string {
  return `source_${source}`;
}

export function docxRuns(runs: readonly Run[], notes: ClaimReferences, level = false): ParagraphChild[] {
  return runs.map((run) => docxRun(run, notes, level));
}

/** Text marked with its language, so that Word checks spelling with the right dictionary. */
export function docxText(text: string, lang: string | undefined, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: writableText(text), ...languageOf(lang) });
}

function docxRun(run: Run, notes: ClaimReferences, level: boolean): ParagraphChild {
  if ("claim" in run) return notes.reference(run.claim, level);
  if ("source" in run) return run.home ? sourceMark(run.source) : link(sourceAnchor(run.source), `S${run.source}`);
  if ("grade" in run) return badge(run.grade);
  if ("href" in run) return webLink(run);
  return docxText(run.text, run.lang, {
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
function webLink(run: { text: string; href: string; lang?: string }): ParagraphChild {
  const link = webAddress(run.href);
  if (link === null || isLongLink(link)) return docxText(run.text, run.lang);
  return new ExternalHyperlink({ link, children: [docxText(run.text, run.lang, { style: "Hyperlink" })] });
}

function link(anchor: string, text: string): ParagraphChild {
  return new InternalHyperlink({ anchor, children: [new TextRun({ style: "Reference", text })] });
}

function languageOf(lang: string | undefined): IRunOptions {
  if (lang === undefined || lang === language()) return {};
  if (lang === "zh") return { language: { eastAsia: "zh-CN" } };
  return { language: { value: lang === "en" ? "en-GB" : lang } };
}
