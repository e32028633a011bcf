import type PptxGenJS from "pptxgenjs";
import type { AnalysisRow } from "../../../analysis/common/Analysis.ts";
import { inWords } from "../../../url/wholeAddress.ts";
import { listSentences } from "../../../words/listWords.ts";
import { answerAddress } from "../../answerAddress.ts";
import type { Briefing } from "../../Briefing.ts";
import { tablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import { writableText } from "../writableText.ts";
import { rowsToSlides } from "./rowsToSlides.ts";
import {
  BODY,
  bodyCell,
  bodyText,
  headCell,
  INK,
  slideFont,
  slideNote,
  slideText,
  titledSlide,
} from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { CELL_COLUMNS, type SlideTable, slideTable } from "./slideTable.ts";

/** Slides for one table. */
const MOST_SLIDES = 3;
const MOST_CHARACTERS = 1100;
const FONT_SIZE = 12;

/** The answer of an analysis page: its sentences and limits on one slide. */
export function answerSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const { analysis } = briefing;
  if (analysis === null) return;
  const slide = titledSlide(pptx, analysis.title);
  bodyText(slide, slideText(listSentences(analysis.sentences), MOST_CHARACTERS), { y: 1.45, h: 2.9, fontSize: 20 });
  bodyText(slide, slideText(limitText(analysis.limits), MOST_CHARACTERS), { y: 4.5, h: 2, fontSize: 13 });
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** The tables of an analysis, each on as many slides as needed. */
export function tableSlides(pptx: PptxGenJS, briefing: Briefing): void {
  const { analysis, claims } = briefing;
  if (analysis === null) return;
  const numbers = new Map(claims.map(({ number, claim }) => [claim.id, number]));
  for (const table of tablesOf(analysis)) slidesOfTable(pptx, briefing, slideTable(analysis, table, numbers));
}

function limitText(limits: readonly string[]): string {
  return limits.length === 0 ? "" : analysisStrings.limit(listSentences(limits));
}

function slidesOfTable(pptx: PptxGenJS, briefing: Briefing, table: SlideTable): void {
  const { title, columns, listsClaims, widths, textsOf } = table;
  const slides = rowsToSlides(table.rows, textsOf, widths, FONT_SIZE, MOST_SLIDES);
  const shown = slides.flat().length;
  const head = [
    ...columns.map(({ label, number }) => headCell(label, number ? "right" : "left")),
    ...(listsClaims ? [headCell(analysisStrings.claims)] : []),
  ];
  for (const [place, rows] of slides.entries()) {
    const slide = titledSlide(pptx, words.part(title, place + 1, slides.length));
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
      fontSize: FONT_SIZE,
      color: INK,
      margin: [0.05, 0.08, 0.05, 0.08],
    });
    slideNote(
      slide,
      listSentences([
        ...(shown < table.rows.length ? [words.firstRows(shown, table.rows.length)] : []),
        ...(listsClaims ? [words.numbersNote] : []),
      ]),
    );
    slide.addNotes(writableText(listsClaims ? notesOf(rows, briefing) : provenanceNotes(briefing)));
  }
}

/** The claims of some rows with their sources, and the address with all rows. */
function notesOf(rows: readonly AnalysisRow[], briefing: Briefing): string {
  const ids = new Set(rows.flatMap(({ claimIds }) => claimIds));
  const named = briefing.claims.filter(({ claim }) => ids.has(claim.id));
  return `${claimNotes(named, briefing)}\n${analysisStrings.answeredAt}${inWords(answerAddress(briefing) ?? "")}`;
}
