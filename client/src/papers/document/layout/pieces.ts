import {
  AFTER_TABLE,
  COLUMN_GAP,
  LIST_INDENT,
  RULE_SPACE,
  SOURCE_INDENT,
  type TypeStyle,
  titleType,
  type,
} from "../../briefing/paper.ts";
import { POINTS_PER_MM } from "../../figure/page.ts";
import { type Block, type Endnote, isShortTable, isWideTable, type Run, type TableBlock } from "../Block.ts";
import { captionOf } from "../captionOf.ts";
import { countLines } from "./countLines.ts";
import { CELL_PADDING } from "./tableWidths.ts";

/** A part of a document that no page break divides. */
export interface Piece {
  /** In points. */
  height: number;
  /** The numbers of the claims that it cites. */
  cites: readonly number[];
  /** Stays on the page of the next piece. */
  keeps?: boolean;
  /** Begins a new page. */
  opens?: boolean;
  /** The height of the head that stands above it, too, where it begins a page. */
  head?: number;
}

/** The height of the picture in a block, in points; the caption is not in it. */
export type PictureHeight = (block: Block) => number;

/** The rule below a row, and above a section, in points. */
const RULE = 0.5;
const SECTION_RULE = 0.75;
/** Lines of a paragraph that stay together at both ends. */
const KEPT_LINES = 2;

/** The parts of a block on a page of this width in points, as Word sets it. */
export function piecesOf(block: Block, width: number, pictureHeight: PictureHeight): Piece[] {
  switch (block.block) {
    case "title":
      return paragraph([{ text: block.text }], { style: titleType(block.text), width, bold: true, keeps: true });
    case "heading":
      return [headingPiece(block, width)];
    case "paragraph":
      return paragraph(block.runs, {
        style: block.style === "note" ? type.small : type[block.style ?? "body"],
        width,
      });
    case "list":
      return block.items.flatMap((item) => whole(item, { style: type.list, width: width - LIST_INDENT }));
    case "table":
      return tablePieces(block, width);
    case "figure":
    case "chart": {
      const text = captionOf(block).join("");
      const caption = text === "" ? 0 : heightOf([{ text }], type.caption, width);
      return [{ height: pictureHeight(block) + caption, cites: [] }];
    }
    case "sources":
      return block.sources.flatMap(({ runs }) =>
        whole(runs, { style: type.source, width: width - SOURCE_INDENT, level: true }),
      );
    case "endnotes": {
      // Two columns of the same height: each line takes half of one.
      const column = (width - COLUMN_GAP * POINTS_PER_MM) / 2;
      const { line } = type.endnote;
      return block.notes.flatMap(({ lines }) =>
        lines.flatMap((runs) => [
          ...Array.from({ length: countLines(runs, { ...type.endnote, width: column, level: true }) }, () => ({
            height: line / 2,
            cites: [],
          })),
          { height: type.endnote.after / 2, cites: [] },
        ]),
      );
    }
  }
}

/** The height of the note of a claim at the foot of a page, in points. */
export function noteHeight({ claim, lines }: Endnote, width: number): number {
  return lines.reduce((sum, runs) => sum + heightOf([{ claim }, { text: " " }, ...runs], type.footnote, width), 0);
}

interface Setting {
  style: TypeStyle;
  width: number;
  bold?: boolean;
  level?: boolean;
  keeps?: boolean;
}

function heightOf(runs: readonly Run[], style: TypeStyle, width: number, level = false): number {
  return style.before + countLines(runs, { ...style, width, level }) * style.line + style.after;
}

function whole(runs: readonly Run[], { style, width, level, keeps = false }: Setting): Piece[] {
  return [{ height: heightOf(runs, style, width, level), cites: citedIn(runs), keeps }];
}

/** A paragraph that may continue on the next page, with two lines on either. */
function paragraph(runs: readonly Run[], { style, width, bold = false, keeps = false }: Setting): Piece[] {
  const lines = countLines(runs, { ...style, width, bold });
  const { line, before, after } = style;
  const cites = citedIn(runs);
  if (lines < 2 * KEPT_LINES || keeps) return [{ height: before + lines * line + after, cites, keeps }];
  const between = Array.from({ length: lines - 2 * KEPT_LINES }, () => ({ height: line, cites: [] }));
  return [{ height: before + KEPT_LINES * line, cites: [] }, ...between, { height: KEPT_LINES * line + after, cites }];
}

const headings = { 1: type.heading1, 2: type.heading2, 3: type.heading3 };

function headingPiece({ level, text, opens, breaks }: Extract<Block, { block: "heading" }>, width: number): Piece {
  const style = headings[level];
  const lines = countLines([{ text }], { ...style, width, bold: true });
  const rule = level === 1 ? RULE_SPACE + SECTION_RULE : 0;
  return {
    height: style.before + rule + lines * style.line + style.after,
    cites: [],
    keeps: true,
    opens: opens === true || breaks === true,
  };
}

function tablePieces(table: TableBlock, width: number): Piece[] {
  const { columns, rows, below, kept } = table;
  const caption = captionOf(table).join("");
  const head = rowHeight(
    table,
    columns.map((text) => [{ text }]),
    width,
    true,
  );
  const short = isShortTable(table);
  const body = rows.flatMap((row, place): Piece[] => {
    const runs = below?.rows[place] ?? [];
    const keeps = short && (kept === true || place < rows.length - 1);
    const cells = row.map((one) => one.runs);
    const own = { height: rowHeight(table, cells, width), cites: cells.flatMap(citedIn), head };
    if (runs.length === 0) return [{ ...own, keeps }];
    return [
      { ...own, keeps: true },
      { height: rowHeight(table, [runs], width), cites: citedIn(runs), keeps },
    ];
  });
  const title =
    caption === "" ? [] : [{ height: heightOf([{ text: caption }], type.caption, width), cites: [], keeps: true }];
  return [
    ...title,
    { height: head, cites: [], keeps: true },
    ...body,
    { height: AFTER_TABLE, cites: [], keeps: kept === true },
  ];
}

/** The height of a row of cells in points, or of a single cell over the whole width. */
function rowHeight(table: TableBlock, cells: readonly (readonly Run[])[], width: number, bold = false): number {
  const style = isWideTable(table) ? type.wideTable : type.table;
  const all = table.widths.reduce((sum, one) => sum + one, 0);
  const across = (place: number) => (cells.length === 1 ? width : (width * (table.widths[place] ?? 0)) / all);
  const lines = cells.map((runs, place) =>
    countLines(runs, { ...style, width: across(place) - CELL_PADDING, bold, level: true }),
  );
  return style.before + Math.max(1, ...lines) * style.line + style.after + RULE;
}

function citedIn(runs: readonly Run[]): number[] {
  return runs.flatMap((run) => ("claim" in run ? run.claim : []));
}
