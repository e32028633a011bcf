import type PptxGenJS from "pptxgenjs";
import { writableText } from "../../briefing/writableText.ts";
import type { Deck } from "./Deck.ts";
import type { Box } from "./Frame.ts";
import { layTable, type TablePage, type TableToLay } from "./layTable.ts";
import { bodyCell, headCell, noteHeight, slideNote, titledSlide } from "./slideDesign.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** A table for slides. */
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
