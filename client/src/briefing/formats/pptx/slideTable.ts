import type { Analysis, AnalysisRow, AnalysisTable } from "../../../analysis/common/Analysis.ts";
import { columnWidths } from "../../document/columnWidths.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import { BODY, slideText } from "./slideDesign.ts";

/** Columns of text that a slide has room for beside that of the numbers of claims, those of figures as half of one; a document holds all. */
const MOST_COLUMNS = 6;
const NUMBERS_NAMED = 8;
/** Widths of the column of numbers: for a single one, for each character, and at most, in inches. */
const NUMBERS = { least: 1.15, character: 0.1, most: 1.6 };
/** Columns of text across the columns of a table, beside that of the numbers. */
const SLIDE_COLUMNS = 100;
/** Columns of text that a cell holds before it is cut. */
export const CELL_COLUMNS = 200;

/** A table of an analysis as slides have it: without columns in which nothing stands. */
export interface SlideTable {
  title: string;
  columns: AnalysisTable["columns"];
  /** Whether rows name claims, by number at their right. */
  names: boolean;
  /** In inches. */
  widths: number[];
  rows: readonly AnalysisRow[];
  textsOf: (row: AnalysisRow) => string[];
}

/** Fits a table to slides; `numbers` are those of the claims by id. */
export function slideTable(
  { title }: Pick<Analysis, "title">,
  table: AnalysisTable,
  numbers: ReadonlyMap<string, number>,
): SlideTable {
  const { rows } = table;
  const told = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => rows.some(({ cells }) => cells[place]?.text.trim()))
    .filter(
      (_, place, all) => sum(all.slice(0, place + 1).map(({ column }) => (column.number ? 0.5 : 1))) <= MOST_COLUMNS,
    );
  const columns = told.map(({ column }) => column);
  const names = rows.some(({ claimIds }) => claimIds.length > 0);
  const numbersOf = ({ claimIds }: AnalysisRow) => numbersText(claimIds, numbers);
  const cellsOf = ({ cells }: AnalysisRow) =>
    told.map(({ place }) => slideText(cells[place]?.text ?? "", CELL_COLUMNS));
  const fitted = columnWidths(
    columns.map(({ width }) => width ?? 10),
    [columns.map(({ label }) => label), ...rows.map(cellsOf)],
    SLIDE_COLUMNS,
  );
  const longest = Math.max(0, ...rows.map((row) => numbersOf(row).length));
  const aside = names ? Math.min(NUMBERS.most, Math.max(NUMBERS.least, longest * NUMBERS.character)) : 0;
  const unit = (BODY.w - aside) / Math.max(1, sum(fitted));
  return {
    title: table.caption || title,
    columns,
    names,
    widths: [...fitted.map((part) => part * unit), ...(names ? [aside] : [])],
    rows,
    textsOf: (row) => [...cellsOf(row), ...(names ? [numbersOf(row)] : [])],
  };
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
