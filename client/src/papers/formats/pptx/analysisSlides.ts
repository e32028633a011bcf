import { isWhole } from "../../../model/address/splitAddress.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { columns } from "../../../picture/labels/labelText.ts";
import type { Analysis, AnalysisRow, AnalysisTable } from "../../answers/common/Analysis.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { limitsOf } from "../../briefing/limitsOf.ts";
import { answerAddress } from "../../briefing/provenance.ts";
import { writableText } from "../../briefing/writableText.ts";
import { filledTablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/strings.ts";
import type { Deck } from "./Deck.ts";
import { rowsThatFit } from "./layTable.ts";
import { answerSentences, openingText } from "./openingSlide.ts";
import { FINDING_COLUMNS, noteHeight, slideText, textOptions, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { CUT, type SlideTable, slideTablesOf, type TableSlideOptions, tableSlides } from "./tableSlides.ts";
import { fittingSize, lineColumns, linesIn, scaled, splitText } from "./textFit.ts";

/** Columns of a sentence that says more than a count. */
const LEAST_FINDING = 30;
/** Slides for one table in the annex. */
const MOST_SLIDES = 12;
/** Indent of a text with a bullet in inches, and space after it in points. */
const BULLET = 0.3;
const AFTER = 10;
const SIZES = [32, 28, 24, 22, 20, 18, 16, 14] as const;

/** The answer, unless the first slide says it, and the beginning of its first table that rests on claims. */
export function answerSlides(deck: Deck): void {
  const { analysis } = deck.briefing;
  if (analysis === null) return;
  const sentences = answerSentences(analysis);
  if (sentences !== openingText(deck.briefing)) textSlides(deck, analysis.title, sentences);
  if (deck.briefing.settings.annex) return;
  const tables = [...analysis.tables, ...shownTables(analysis)];
  const table =
    tables.find(({ rows }) => rows.some(({ claimIds }) => claimIds.length > 0)) ??
    tables.find(({ rows }) => rows.length > 0);
  if (table === undefined) return;
  const parts = slideTablesOf(deck, analysis, table, numbersOf(deck.briefing), "short");
  const finding = findingOf(analysis, table);
  firstRows(deck, parts.length === 1 && finding !== null ? parts.map((one) => ({ ...one, title: finding })) : parts);
}

/** The first sentence of an answer as the title of its first table, unless the caption itself counts; null if it is too short or long. */
function findingOf({ sentences, tables, digest }: Analysis, table: AnalysisTable): string | null {
  const [first = ""] = sentences;
  const length = columns(first);
  const isFirst = table === (digest ?? tables[0]);
  if (!isFirst || /\d/.test(table.caption) || length < LEAST_FINDING || length > FINDING_COLUMNS) return null;
  return first.replace(/[.。]$/, "");
}

/** The rows of a table that fit on one slide; the same ones if its columns take several slides. */
function firstRows(deck: Deck, tables: readonly SlideTable<AnalysisRow>[]): void {
  const shortened = tables.some((table) =>
    table.rows.some((row) => table.textsOf(row).some((text) => text.endsWith(CUT))),
  );
  const note = (table: SlideTable<AnalysisRow>, shown: number) =>
    listSentences([rowsNote(table, shown), ...(shortened ? [words.shortened] : [])].filter(Boolean));
  const height = deck.frame.body.h - Math.max(...tables.map((table) => noteHeight(deck, note(table, 0))));
  const most = Math.min(...tables.map((table) => rowsThatFit(table, height, deck.frame)));
  for (const table of tables)
    slidesOfTable(deck, { ...table, rows: table.rows.slice(0, most) }, { note: () => note(table, most) });
}

/** The tables of an analysis, on as many slides as needed. */
export function analysisAnnex(deck: Deck): void {
  const { analysis } = deck.briefing;
  if (analysis === null) return;
  const numbers = numbersOf(deck.briefing);
  for (const table of shownTables(analysis))
    for (const one of slideTablesOf(deck, analysis, table, numbers))
      slidesOfTable(deck, one, { most: MOST_SLIDES, note: (shown) => rowsNote(one, shown) });
}

/** Matters that the answer, or else the view, cannot tell. */
export function limitSlides(deck: Deck): void {
  const limits = limitsOf(deck.briefing).map(slideText);
  if (limits.length > 0) textSlides(deck, words.limits, limits.join("\n"));
}

/** The tables with rows; the numbers of the chart are headed as the chart is. */
function shownTables(analysis: Analysis): AnalysisTable[] {
  const { picture } = analysis;
  return filledTablesOf(analysis).map((table) =>
    picture && table === picture.numbers ? { ...table, caption: picture.title } : table,
  );
}

/** A text with its lines as bullets, continued on further slides after a whole sentence. */
function textSlides(deck: Deck, title: string, text: string): void {
  const { frame, briefing } = deck;
  const sizes = scaled(SIZES, frame);
  const smallest = Math.min(...sizes);
  const bulleted = text.includes("\n");
  const w = frame.body.w - (bulleted ? BULLET : 0);
  const most = linesIn(frame.body.h, smallest, frame) * lineColumns(w, smallest, frame) * 0.8;
  for (let left = text; left !== ""; ) {
    const [here, rest] = splitText(left, most);
    const slide = titledSlide(deck, title);
    const lines = here.split("\n");
    const size = fittingSize(here, { w, h: frame.body.h - (lines.length - 1) * (AFTER / 72) }, sizes, frame);
    const bullet = { bullet: { indent: BULLET * 72 }, breakLine: true, paraSpaceAfter: AFTER };
    slide.addText(
      lines.map((line) => ({ text: line, options: bulleted ? bullet : {} })),
      { ...textOptions(deck, frame.body, size), valign: bulleted ? "top" : "middle" },
    );
    slide.addNotes(writableText(provenanceNotes(briefing)));
    left = rest;
  }
}

function slidesOfTable(
  deck: Deck,
  table: SlideTable<AnalysisRow>,
  options: Omit<TableSlideOptions<AnalysisRow>, "notes">,
): void {
  const notes = (rows: readonly AnalysisRow[]) =>
    listsClaims(table) ? notesOf(rows, deck.briefing) : provenanceNotes(deck.briefing);
  tableSlides(deck, table, { ...options, notes });
}

/** Says how many rows are shown, and what the numbers are. */
function rowsNote(table: SlideTable<AnalysisRow>, shown: number): string {
  const all = table.rows.length;
  return listSentences([
    ...(shown < all ? [words.firstRows(shown, all)] : []),
    ...(listsClaims(table) ? [words.numbersNote] : []),
  ]);
}

function listsClaims({ heads }: SlideTable<AnalysisRow>): boolean {
  return heads.at(-1) === analysisStrings.claims;
}

/** The claims of some rows with their sources, and the address with all rows if it opens anywhere. */
function notesOf(rows: readonly AnalysisRow[], briefing: Briefing): string {
  const ids = new Set(rows.flatMap(({ claimIds }) => claimIds));
  const named = briefing.claims.filter(({ claim }) => ids.has(claim.id));
  const address = answerAddress(briefing) ?? "";
  return claimNotes(named, briefing) + (isWhole(address) ? `\n${analysisStrings.answeredAt}${address}` : "");
}

function numbersOf({ claims }: Briefing): ReadonlyMap<string, number> {
  return new Map(claims.map(({ number, claim }) => [claim.id, number]));
}
