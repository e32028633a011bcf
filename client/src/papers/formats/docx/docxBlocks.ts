import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  type FileChild,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
import type { Briefing } from "../../briefing/Briefing.ts";
import { titleType, type } from "../../briefing/paper.ts";
import {
  type Block,
  type Cell,
  type Endnote,
  isShortTable,
  isWideTable,
  type TableBlock,
} from "../../document/Block.ts";
import { captionOf } from "../../document/captionOf.ts";
import { paperStrings as words } from "../../document/strings.ts";
import { docxRuns, docxText, sourceMark } from "./docxRuns.ts";
import { fieldRun } from "./fieldRun.ts";
import { claimBookmark, type WordNotes } from "./WordNotes.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const styles = { lead: "Subtitle", author: "AuthorText", note: "Note" };

/** A block as Word paragraphs and tables; writeDocx itself places figures and charts. */
export function docxBlock(block: Block, textWidth: number, notes: WordNotes): FileChild[] {
  switch (block.block) {
    case "title":
      return [new Paragraph({ ...titleStyle(block.text), children: [docxText(block.text, undefined)] })];
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          ...(block.opens || block.breaks ? { pageBreakBefore: true } : {}),
          children: [docxText(block.text, block.lang)],
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          ...(block.style ? { style: styles[block.style] } : {}),
          children: docxRuns(block.runs, notes),
        }),
      ];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: "ListBullet",
            numbering: { reference: "bullets", level: 0 },
            children: docxRuns(runs, notes),
          }),
      );
    case "table":
      return [...docxCaption(block, true), docxTable(block, textWidth, notes), spacer(block.kept)];
    case "sources":
      return block.sources.map(
        ({ source, runs }) =>
          new Paragraph({
            style: "SourceEntry",
            children: [sourceMark(source), new TextRun({ children: [new Tab()] }), ...docxRuns(runs, notes, true)],
          }),
      );
    case "endnotes":
      return docxNotes(block.notes, notes);
    case "figure":
    case "chart":
      return [];
  }
}

function titleStyle(text: string) {
  return titleType(text) === type.longTitle ? { style: "LongTitle" } : { heading: HeadingLevel.TITLE };
}

/** The caption of a figure or table; its number is a field, which Word counts anew and refers to. */
export function docxCaption(block: Parameters<typeof captionOf>[0], keepNext: boolean): Paragraph[] {
  const [label, text] = captionOf(block);
  if (label + text === "") return [];
  const [before = "", after = ""] = label.split(/\d+/);
  const name = block.block === "table" ? "Table" : "Figure";
  const number =
    block.number === undefined
      ? []
      : [docxText(before, undefined), fieldRun(`SEQ ${name} \\* ARABIC`, String(block.number))];
  return [new Paragraph({ style: "Caption", keepNext, children: [...number, docxText(after + text, undefined)] })];
}

/** Separates tables, because Word merges adjacent ones. */
function spacer(keepNext = false): Paragraph {
  return new Paragraph({ style: "AfterTable", keepNext });
}

/** The notes of claims, each beginning with the number of its claim. */
function docxNotes(list: readonly Endnote[], notes: WordNotes): Paragraph[] {
  return list.flatMap(({ claim, id, lines }) =>
    lines.map((runs, place) => {
      const number = new Bookmark({
        id: claimBookmark(id),
        children: [new TextRun({ style: "NoteNumber", text: `${claim} ` })],
      });
      return new Paragraph({
        style: "ClaimNote",
        children: [...(place === 0 ? [number] : []), ...docxRuns(runs, notes)],
      });
    }),
  );
}

/** A native Word table: its heading repeats on every page, and rows never break across pages. */
function docxTable(table: TableBlock, textWidth: number, notes: WordNotes): Table {
  const { columns, widths, rows } = table;
  const type = isWideTable(table) ? "Narrow" : "";
  const grid = gridOf(widths, textWidth);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((name, column) =>
      tableCell(
        new Paragraph({
          style: `TableHead${type}`,
          keepNext: true,
          alignment: rows[0]?.[column]?.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [docxText(name, undefined)],
        }),
        grid[column],
      ),
    ),
  });
  const body = rows.flatMap((cells, row) => {
    const keeps = isShortTable(table) && (table.kept === true || row < rows.length - 1);
    const runs = table.below?.rows[row] ?? [];
    const isOver = runs.length > 0;
    const own = cells.map((cell, column) =>
      tableCell(paragraph(cell, { style: `TableText${type}`, keepNext: keeps || isOver }, notes), grid[column]),
    );
    const below = { style: `TableText${type}`, keepNext: keeps };
    return [
      new TableRow({ cantSplit: true, children: own }),
      ...(isOver ? [belowRow(paragraph({ runs }, below, notes), cells.length)] : []),
    ];
  });
  return new Table({
    style: "AtlasTable",
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: grid,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [head, ...body],
  });
}

/** A line over the whole width below a row, with which it stays. */
function belowRow(content: Paragraph, columnSpan: number): TableRow {
  const borders = { top: { style: BorderStyle.NONE } };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan, borders, children: [content] })],
  });
}

function gridOf(widths: readonly number[], textWidth: number): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / all) * textWidth));
}

function paragraph({ runs, number }: Cell, look: { style: string; keepNext: boolean }, notes: WordNotes): Paragraph {
  return new Paragraph({
    ...look,
    ...(number ? { alignment: AlignmentType.RIGHT } : {}),
    children: docxRuns(runs, notes),
  });
}

function tableCell(content: Paragraph, width = 0): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [content] });
}

/** The foot of a page: the version of the data set and the page number. */
export function runningLines({ dataset, hash }: Briefing, width: number): { footers: { default: Footer } } {
  const foot = new Paragraph({
    style: "Running",
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      docxText(words.foot(dataset.version, hash), undefined),
      new TextRun({
        children: ["\t", words.page[0], PageNumber.CURRENT, words.page[1], PageNumber.TOTAL_PAGES, words.page[2]],
      }),
    ],
  });
  return { footers: { default: new Footer({ children: [foot] }) } };
}
