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
import { paperStrings as words } from "../../document/strings.ts";
import { docxRuns, docxText, noteAnchor, sourceMark } from "./docxRuns.ts";

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const styles = { lead: "Subtitle", author: "AuthorText", note: "Note" };

/** A block as Word paragraphs and tables; writeDocx itself places figures and charts. */
export function docxBlock(block: Block, textWidth: number): FileChild[] {
  switch (block.block) {
    case "title":
      return [new Paragraph({ ...titleStyle(block.text), children: [docxText(block.text, undefined)] })];
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level],
          ...(block.opens ? { pageBreakBefore: true } : {}),
          children: [docxText(block.text, block.lang)],
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({ ...(block.style ? { style: styles[block.style] } : {}), children: docxRuns(block.runs) }),
      ];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: "ListBullet",
            numbering: { reference: "bullets", level: 0 },
            children: docxRuns(runs),
          }),
      );
    case "table":
      return [
        ...(block.headed
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: [docxText(block.caption, undefined)] })]),
        docxTable(block, textWidth),
        spacer(block.kept),
      ];
    case "sources":
      return block.sources.map(
        ({ source, runs }) =>
          new Paragraph({
            style: "SourceEntry",
            children: [sourceMark(source), new TextRun({ children: [new Tab()] }), ...docxRuns(runs)],
          }),
      );
    case "endnotes":
      return docxNotes(block.notes);
    case "figure":
    case "chart":
      return [];
  }
}

function titleStyle(text: string) {
  return titleType(text) === type.longTitle ? { style: "LongTitle" } : { heading: HeadingLevel.TITLE };
}

/** Separates tables, because Word merges adjacent ones. */
function spacer(keepNext = false): Paragraph {
  return new Paragraph({ style: "AfterTable", keepNext });
}

/** The notes of claims, each beginning with the number of its claim. */
function docxNotes(notes: readonly Endnote[]): Paragraph[] {
  return notes.flatMap(({ claim, lines }) =>
    lines.map((runs, place) => {
      const number = new Bookmark({
        id: noteAnchor(claim),
        children: [new TextRun({ style: "NoteNumber", text: `${claim} ` })],
      });
      return new Paragraph({ style: "ClaimNote", children: [...(place === 0 ? [number] : []), ...docxRuns(runs)] });
    }),
  );
}

/** A native Word table: its heading repeats on every page, and rows never break across pages. */
function docxTable(table: TableBlock, textWidth: number): Table {
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
    const below = runs.length === 0 ? [] : [belowRow({ runs }, cells.length, `TableText${type}`, keeps)];
    return [
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, column) =>
          tableCell(paragraph(cell, `TableText${type}`, keeps || below.length > 0), grid[column]),
        ),
      }),
      ...below,
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
function belowRow(cell: Cell, columnSpan: number, style: string, keepNext: boolean): TableRow {
  const borders = { top: { style: BorderStyle.NONE } };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan, borders, children: [paragraph(cell, style, keepNext)] })],
  });
}

function gridOf(widths: readonly number[], textWidth: number): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width / all) * textWidth));
}

function paragraph({ runs, number }: Cell, style: string, keepNext = false): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    ...(number ? { alignment: AlignmentType.RIGHT } : {}),
    children: docxRuns(runs),
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
