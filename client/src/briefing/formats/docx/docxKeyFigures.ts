import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { KeyFigure } from "../../document/keyFigures.ts";
import { docxText } from "./docxRuns.ts";
import { gridOf } from "./docxTable.ts";

/** Key figures per row. */
const COLUMNS = 3;

/** Key figures as a table without lines, each number above its label. */
export function docxKeyFigures(figures: readonly KeyFigure[], textWidth: number): Table {
  const grid = gridOf(Array<number>(COLUMNS).fill(1), textWidth);
  const rows = Array.from({ length: Math.ceil(figures.length / COLUMNS) }, (_, row) =>
    figures.slice(row * COLUMNS, (row + 1) * COLUMNS),
  );
  return new Table({
    style: "AtlasFigures",
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: grid,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: grid.map(
            (width, column) =>
              new TableCell({ width: { size: width, type: WidthType.DXA }, children: paragraphsOf(cells[column]) }),
          ),
        }),
    ),
  });
}

function paragraphsOf(figure: KeyFigure | undefined): Paragraph[] {
  if (figure === undefined) return [new Paragraph({ style: "KeyLabel" })];
  return [
    new Paragraph({ style: "KeyNumber", children: [docxText(figure.value, undefined)] }),
    new Paragraph({ style: "KeyLabel", children: [docxText(figure.label, undefined)] }),
  ];
}
