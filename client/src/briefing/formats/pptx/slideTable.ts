import type { Analysis, AnalysisRow, AnalysisTable } from "../../../analysis/common/Analysis.ts";
import { columnWidths } from "../../document/columnWidths.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import { BODY, slideText } from "./slideDesign.ts";

/** Most table columns on a slide besides claim numbers; numeric columns count half. The document has all columns. */
const MOST_COLUMNS = 6;
const MOST_NUMBERED = 8;
/** Width of the column of claim numbers, in inches: minimum, per character, maximum. */
const NUMBERS_WIDTH = { least: 1.15, character: 0.1, most: 1.6 };
/** Characters across a table, without claim numbers. */
const SLIDE_COLUMNS = 100;
/** Characters in a cell before it is cut. */
export const CELL_COLUMNS = 200;

/** A table of an analysis prepared for slides, without empty columns. */
export interface SlideTable {
  title: string;
  columns: AnalysisTable["columns"];
  /** Whether the last column lists claim numbers. */
  listsClaims: boolean;
  /** In inches. */
  widths: number[];
  rows: readonly AnalysisRow[];
  textsOf: (row: AnalysisRow) => string[];
}

/** Prepares a table for slides; `numbers` maps claim ids to numbers. */
export function slideTable(
  { title }: Pick<Analysis, "title">,
  table: AnalysisTable,
  numbers: ReadonlyMap<string, number>,
): SlideTable {
  const { rows } = table;
  const shownColumns = table.columns
    .map((column, place) => ({ column, place }))
    .filter(({ place }) => rows.some(({ cells }) => cells[place]?.text.trim()))
    .filter(
      (_, place, all) => sum(all.slice(0, place + 1).map(({ column }) => (column.number ? 0.5 : 1))) <= MOST_COLUMNS,
    );
  const columns = shownColumns.map(({ column }) => column);
  const listsClaims = rows.some(({ claimIds }) => claimIds.length > 0);
  const numbersOf = ({ claimIds }: AnalysisRow) => numbersText(claimIds, numbers);
  const cellsOf = ({ cells }: AnalysisRow) =>
    shownColumns.map(({ place }) => slideText(cells[place]?.text ?? "", CELL_COLUMNS));
  const fitted = columnWidths(
    columns.map(({ width }) => width ?? 10),
    [columns.map(({ label }) => label), ...rows.map(cellsOf)],
    SLIDE_COLUMNS,
  );
  const longest = Math.max(0, ...rows.map((row) => numbersOf(row).length));
  const numbersWidth = listsClaims
    ? Math.min(NUMBERS_WIDTH.most, Math.max(NUMBERS_WIDTH.least, longest * NUMBERS_WIDTH.character))
    : 0;
  const unit = (BODY.w - numbersWidth) / Math.max(1, sum(fitted));
  return {
    title: table.caption || title,
    columns,
    listsClaims,
    widths: [...fitted.map((part) => part * unit), ...(listsClaims ? [numbersWidth] : [])],
    rows,
    textsOf: (row) => [...cellsOf(row), ...(listsClaims ? [numbersOf(row)] : [])],
  };
}

function numbersText(ids: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const named = known.slice(0, MOST_NUMBERED);
  const left = ids.length - named.length;
  const text = named.join(analysisStrings.comma);
  return left === 0 ? text : text + analysisStrings.andMore(left, named.length > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
