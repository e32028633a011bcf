import type PptxGenJS from "pptxgenjs";
import type { Analysis, AnalysisRow, AnalysisTable } from "../../../analysis/Analysis.ts";
import type { Briefing } from "../../Briefing.ts";
import { analysisStrings } from "../../document/analysisStrings.ts";
import { columnWidths } from "../../document/columnWidths.ts";
import { writableText } from "../writableText.ts";
import { rowsToSlides } from "./rowsToSlides.ts";
import { BODY, bodyCell, headCell, INK, slideFont, slideNote, slideText, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Columns of a table that a slide has room for beside that of the numbers; a document holds all of them. */
const MOST_COLUMNS = 6;
/** Slides that one table may take. */
const MOST_SLIDES = 3;
const NUMBERS_NAMED = 8;
const NUMBERS_WIDTH = 1.6;
const CELL_COLUMNS = 160;
const SENTENCES = 1100;
const TYPE = 13;
/** Columns of text across the columns of a table, beside that of the numbers. */
const SLIDE_COLUMNS = 92;

/** What the page of analysis answered: its sentences and limits on one slide, its tables on others. */
export function analysisSlides(pptx: PptxGenJS, briefing: Briefing): void {
  const { analysis } = briefing;
  if (analysis === null) return;
  const slide = titledSlide(pptx, analysis.title);
  const text = (y: number, h: number, content: string, fontSize: number) =>
    slide.addText(slideText(content, SENTENCES), {
      x: BODY.x,
      y,
      w: BODY.w,
      h,
      margin: 0,
      valign: "top",
      fontFace: slideFont(),
      fontSize,
      color: INK,
    });
  text(1.45, 2.9, analysisStrings.sentences(analysis.sentences), 20);
  text(4.5, 2, limitText(analysis.limits), 13);
  slide.addNotes(writableText(provenanceNotes(briefing)));
  for (const table of analysis.tables) tableSlides(pptx, briefing, analysis, table);
}

function limitText(limits: readonly string[]): string {
  return limits.length === 0 ? "" : analysisStrings.limit(analysisStrings.sentences(limits));
}

function tableSlides(pptx: PptxGenJS, briefing: Briefing, { title }: Analysis, table: AnalysisTable): void {
  const columns = table.columns.slice(0, MOST_COLUMNS);
  const parts = columns.map(({ width }) => width ?? 10);
  const names = table.rows.some(({ claimIds }) => claimIds.length > 0);
  const heads = columns.map(({ label }) => label);
  const texts = [heads, ...table.rows.map(({ cells }) => cells.map(({ text }) => text))];
  const fitted = columnWidths(parts, texts, SLIDE_COLUMNS);
  const unit = (BODY.w - (names ? NUMBERS_WIDTH : 0)) / Math.max(1, sum(fitted));
  const widths = [...fitted.map((part) => part * unit), ...(names ? [NUMBERS_WIDTH] : [])];
  const numbers = new Map(briefing.claims.map(({ number, claim }) => [claim.id, number]));
  const textsOf = ({ cells, claimIds }: AnalysisRow) => [
    ...cells.slice(0, MOST_COLUMNS).map(({ text }) => slideText(text, CELL_COLUMNS)),
    ...(names ? [numbersText(claimIds, numbers)] : []),
  ];
  const slides = rowsToSlides(table.rows, textsOf, widths, TYPE).slice(0, MOST_SLIDES);
  const shown = slides.flat().length;
  for (const [place, rows] of slides.entries()) {
    const slide = titledSlide(pptx, words.part(table.caption || title, place + 1, slides.length));
    const head = [
      ...columns.map(({ label, number }) => headCell(label, number ? "right" : "left")),
      ...(names ? [headCell(analysisStrings.claims)] : []),
    ];
    const body = rows.map((row) =>
      textsOf(row).map((text, column) =>
        bodyCell(text, CELL_COLUMNS, columns[column]?.number ? { align: "right" } : {}),
      ),
    );
    slide.addTable([head, ...body], {
      x: BODY.x,
      y: 1.3,
      w: BODY.w,
      colW: widths,
      fontFace: slideFont(),
      fontSize: TYPE,
      color: INK,
      margin: [0.05, 0.08, 0.05, 0.08],
    });
    slideNote(slide, words.analysisNote(shown, table.rows.length));
    const ids = new Set(rows.flatMap(({ claimIds }) => claimIds));
    slide.addNotes(
      writableText(
        claimNotes(
          briefing.claims.filter(({ claim }) => ids.has(claim.id)),
          briefing,
        ),
      ),
    );
  }
}

function numbersText(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const named = known.slice(0, NUMBERS_NAMED);
  const left = ids.length - named.length;
  const text = named.join(analysisStrings.comma);
  return left === 0 ? text : text + analysisStrings.andMore(left, named.length > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
