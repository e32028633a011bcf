import type PptxGenJS from "pptxgenjs";
import { columns } from "../../../picture/labels/labelText.ts";
import type { Analysis, AnalysisCell, AnalysisRow, AnalysisTable } from "../../answers/common/Analysis.ts";
import { writableText } from "../../briefing/writableText.ts";
import { columnWidths, longestWords } from "../../document/columnWidths.ts";
import { analysisStrings } from "../../document/parts/strings.ts";
import type { Box, Deck } from "./Deck.ts";
import { layTable, type TablePage, type TableToLay } from "./layTable.ts";
import { bodyCell, headCell, noteHeight, slideNote, slideText, titledSlide } from "./slideDesign.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { lineColumns, scaled, splitText } from "./textFit.ts";

export interface SlideTable<Row> extends TableToLay<Row> {
  title: string;
  /** Columns of numbers, which are aligned right. */
  numbers: readonly boolean[];
  cellOptions?: (row: Row, column: number) => PptxGenJS.TableCellProps;
}

export interface TableSlideOptions<Row> {
  /** Below the table on each slide; `shown` counts the rows on slides. */
  note: (shown: number) => string;
  /** Notes of a slide for who speaks, about its rows. */
  notes: (rows: readonly Row[]) => string;
  /** Most slides; the rest is left out, and the note says so. */
  most?: number;
}

/** Writes a table on as many slides as it needs. */
export function tableSlides<Row>(
  deck: Deck,
  table: SlideTable<Row>,
  { note, notes, most = Number.POSITIVE_INFINITY }: TableSlideOptions<Row>,
): void {
  const height = deck.frame.body.h - noteHeight(deck, note(table.rows.length - 1));
  const all = layTable(table, height, deck.frame);
  const pages = all.slice(0, most);
  const shown = new Set(pages.flatMap(({ rows }) => rows.map(({ row }) => row))).size;
  for (const [place, page] of pages.entries()) {
    const slide = titledSlide(deck, words.part(table.title, place + 1, pages.length));
    slideNote(deck, slide, note(shown));
    placeTable(deck, slide, table, page, deck.frame.body);
    slide.addNotes(writableText(notes(page.rows.map(({ row }) => row))));
  }
}

/** Places the part of a table on a slide at the top of a box. */
export function placeTable<Row>(
  { look }: Deck,
  slide: PptxGenJS.Slide,
  { heads, numbers, widths, cellOptions }: SlideTable<Row>,
  { size, rows, heights, margin }: TablePage<Row>,
  { x, y, w }: Box,
): void {
  const head = heads.map((text, column) => headCell(look, text, numbers[column]));
  const body = rows.map(({ row, texts }) =>
    texts.map((text, column) =>
      bodyCell(look, text, {
        margin: [margin, 0.1, margin, 0.1],
        ...(numbers[column] ? { align: "right" } : {}),
        ...cellOptions?.(row, column),
      }),
    ),
  );
  slide.addTable([head, ...body], {
    ...{ x, y, w, colW: [...widths], rowH: [...heights], h: heights.reduce((sum, one) => sum + one, 0) },
    ...look.font,
    fontSize: size,
    color: look.ink,
    margin: [0.06, 0.1, 0.06, 0.1],
  });
}

/** Claim numbers in a row before the rest is only counted. */
const MOST_NUMBERED = { whole: 8, short: 3 };
/** Width of the column of claim numbers, in inches: minimum, per character, maximum. */
const NUMBERS_WIDTH = { least: 1.15, character: 0.1, most: 1.6 };
/** Longest text of a cell, in columns: data sets of others may have texts without end, and one long cell would fill a slide. */
const CELL_COLUMNS = { whole: 3000, short: 120 };
/** The end of a cell that says the rest elsewhere. */
export const CUT = "…";
/** Columns of text that a column needs beside its longest word, for its margins. */
const MARGINS = 4;
/** The largest part of the width of a slide for its longest words: whole texts need more than that. */
const WORDS_PART = { whole: 0.8, short: 1 };
/** Type sizes of tables in points, the smallest first. */
const SIZES = [12, 14, 16] as const;

/**
 * An analysis table for slides. One with more columns than a slide has room for becomes several, each with the first
 * column; `numbers` maps claim ids to numbers. In a `short` one, cells give their short texts, so that
 * more columns stand side by side and more rows below each other.
 */
export function slideTablesOf(
  { frame }: Pick<Deck, "frame">,
  { title }: Pick<Analysis, "title">,
  table: AnalysisTable,
  numbers: ReadonlyMap<string, number>,
  form: "whole" | "short" = "whole",
): SlideTable<AnalysisRow>[] {
  const listsClaims = table.rows.some(({ claimIds }) => claimIds.length > 0);
  const numbersOf = ({ claimIds }: AnalysisRow) => numbersText(claimIds, numbers, MOST_NUMBERED[form]);
  const longest = Math.max(0, ...table.rows.map((row) => columns(numbersOf(row))));
  const numbersWidth = listsClaims
    ? Math.min(NUMBERS_WIDTH.most, Math.max(NUMBERS_WIDTH.least, longest * NUMBERS_WIDTH.character))
    : 0;
  const width = frame.body.w - numbersWidth;
  const textOf = ({ text, short = text }: AnalysisCell) => cellText(form === "short" ? short : text, form);
  const texts = [table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells.map(textOf))];
  const needs = longestWords(texts, table.columns.length).map((words) => words + MARGINS);
  // The widths suit the largest type that needs no more groups than the smallest.
  const acrossAt = scaled(SIZES, frame).map((size) => lineColumns(width, size, frame));
  const groups = groupsOf(needs, (acrossAt[0] ?? 1) * WORDS_PART[form]);
  const across = acrossAt.findLast((one) => groupsOf(needs, one * WORDS_PART[form]).length === groups.length) ?? 1;
  return groups.map((places, part): SlideTable<AnalysisRow> => {
    const own = places.flatMap((place) => table.columns[place] ?? []);
    const cellsOf = ({ cells }: AnalysisRow) => places.map((place) => textOf(cells[place] ?? { text: "" }));
    const fitted = columnWidths(
      own.map((column) => column.width ?? 10),
      [own.map(({ label }) => label), ...table.rows.map(cellsOf)],
      across,
    );
    const unit = width / Math.max(1, sum(fitted));
    return {
      title: words.columnsPart(table.caption || title, part + 1, groups.length),
      heads: [...own.map(({ label }) => label), ...(listsClaims ? [analysisStrings.claims] : [])],
      numbers: [...own.map((column) => column.number === true), ...(listsClaims ? [false] : [])],
      widths: [...fitted.map((one) => one * unit), ...(listsClaims ? [numbersWidth] : [])],
      rows: table.rows,
      textsOf: (row) => [...cellsOf(row), ...(listsClaims ? [numbersOf(row)] : [])],
    };
  });
}

/** The places of the columns that go side by side: as few groups as possible, alike in number. */
function groupsOf(needs: readonly number[], across: number): number[][] {
  const all = needs.map((_, place) => place);
  const others = all.slice(1);
  for (let count = 1; count < others.length; count += 1) {
    const each = Math.ceil(others.length / count);
    const groups = Array.from({ length: count }, (_, group) => [0, ...others.slice(group * each, (group + 1) * each)]);
    if (groups.every((places) => sum(places.map((place) => needs[place] ?? 0)) <= across)) return groups;
  }
  return [all];
}

function cellText(text: string, form: keyof typeof CELL_COLUMNS): string {
  const [first, rest] = splitText(slideText(text), CELL_COLUMNS[form]);
  if (rest === "") return first;
  return form === "short" ? `${first} ${CUT}` : `${first} ${words.cut}`;
}

function numbersText(ids: readonly string[], numbers: ReadonlyMap<string, number>, most: number): string {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const named = known.slice(0, most);
  const left = ids.length - named.length;
  const text = named.join(analysisStrings.listed);
  return left === 0 ? text : text + analysisStrings.andMore(left, named.length > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
