import { wholeAddress } from "../../../model/address/wholeAddress.ts";
import type { AnalysisCell, AnalysisTable } from "../../answers/common/Analysis.ts";
import { dateValue, precisionText } from "./dateColumns.ts";
import type { SheetColumn, SheetValue } from "./Sheet.ts";
import { linkValue } from "./sheetValues.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

type Row = AnalysisTable["rows"][number];

/** Characters for each unit of the width of an analysis column. */
const CHARACTERS = 1.6;
const LEAST_WIDTH = 12;
const number = /^[-\u2212+]?\d{1,3}(,\d{3})*(\.\d+)?$/;
const share = /^\d{1,3}(\.\d+)?%$/;

/**
 * The columns of an answer's table. A column has values of one kind: numbers or shares if all its cells are, dates if it
 * has any, otherwise text. What stands in a date's place, such as "undated", moves to the column of its precision.
 */
export function answerColumns({ columns, rows }: AnalysisTable, link: string): SheetColumn<Row>[] {
  return columns.flatMap(({ label, width = 10 }, place): SheetColumn<Row>[] => {
    const column = { head: label, width: Math.max(LEAST_WIDTH, Math.round(width * CHARACTERS)) };
    const cellOf = ({ cells }: Row) => cells[place];
    const cells = rows.flatMap((row) => cellOf(row) ?? []);
    if (cells.some(({ date }) => date !== undefined))
      return [
        { ...column, of: (row) => dateValue(cellOf(row)?.date ?? null) },
        { head: words.precisionOf(label), width: LEAST_WIDTH, of: (row) => besideDate(cellOf(row)) },
      ];
    const typed = typeOf(cells);
    return [{ ...column, of: (row) => typed(cellOf(row)) ?? textValue(cellOf(row), link) }];
  });
}

function besideDate(cell: AnalysisCell | undefined): string | null {
  return cell?.date === undefined ? (cell?.text ?? null) : precisionText(cell.date);
}

/** How the cells of a column are read: all as numbers, all as shares, or none. */
function typeOf(cells: readonly AnalysisCell[]): (cell: AnalysisCell | undefined) => SheetValue {
  const texts = cells.flatMap(({ text }) => (text === "" ? [] : text));
  const all = (form: RegExp) => texts.length > 0 && texts.every((text) => form.test(text));
  if (all(number)) return (cell) => (cell?.text ? { amount: numberOf(cell.text) } : null);
  if (all(share)) return (cell) => (cell?.text ? { percent: numberOf(cell.text) } : null);
  return () => null;
}

function numberOf(text: string): number {
  return Number(text.replace(/[,%]/g, "").replace("\u2212", "-"));
}

function textValue(cell: AnalysisCell | undefined, link: string): SheetValue {
  if (cell === undefined) return null;
  return cell.to === undefined ? cell.text : linkValue(cell.text, wholeAddress(cell.to, link));
}
