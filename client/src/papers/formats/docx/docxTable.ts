import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Block, Cell } from "../../document/Block.ts";
import { isShortTable, isWideTable } from "../../document/isWideTable.ts";
import { docxRuns, docxText } from "./docxRuns.ts";

type TableBlock = Extract<Block, { block: "table" }>;

/** A native Word table: its heading repeats on every page, and rows never break across pages. */
export function docxTable(table: TableBlock, textWidth: number): Table {
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
  const body = rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, column) =>
          tableCell(
            paragraph(cell, `TableText${type}`, isShortTable(table) && (table.kept || row < rows.length - 1)),
            grid[column],
          ),
        ),
      }),
  );
  return new Table({
    style: "AtlasTable",
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: grid,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [head, ...body],
  });
}

/** Widths of the columns in twips. */
export function gridOf(widths: readonly number[], textWidth: number): number[] {
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
