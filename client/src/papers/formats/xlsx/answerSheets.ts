import { wholeAddress } from "../../../model/address/splitAddress.ts";
import type { Analysis, AnalysisCell, AnalysisRow, AnalysisTable } from "../../answers/common/Analysis.ts";
import { partOfRow, partText } from "../../answers/common/analysisText.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { filledTablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/strings.ts";
import { type Sheet, type SheetColumn, type SheetValue, sheetOf } from "./Sheet.ts";
import { dateValue, linkValue, listValue, precisionText } from "./sheetColumns.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** Characters. Excel refuses longer names, and these characters in them. */
const LONGEST_NAME = 31;
const forbidden = /[\\/?*[\]:]/g;

/** Each table of the answer as a sheet, with all its rows. */
export function answerSheets(briefing: Briefing): (Sheet & { caption: string })[] {
  const { analysis } = briefing;
  if (analysis === null) return [];
  const tables = filledTablesOf(analysis);
  return tables.map((table, place) => {
    const name = tables.length === 1 ? words.sheets.answer : sheetName(`${place + 1} ${table.caption}`);
    return { caption: table.caption, ...tableSheet(name, table, analysis, briefing) };
  });
}

/** Numbered, so that names cut alike differ. */
function sheetName(text: string): string {
  return text
    .replace(forbidden, " ")
    .slice(0, LONGEST_NAME)
    .replace(/[\s']+$/, "");
}

function tableSheet(name: string, table: AnalysisTable, analysis: Analysis, briefing: Briefing): Sheet {
  const numbers = new Map(briefing.claims.map(({ number, claim }) => [claim.id, String(number)]));
  const columns: SheetColumn<AnalysisRow>[] = [
    ...answerColumns(table, briefing.link),
    ...(analysis.context === undefined
      ? []
      : [{ head: strings.part, width: 14, of: (row: AnalysisRow) => partText({ part: partOfRow(analysis, row) }) }]),
    {
      head: analysisStrings.claims,
      width: 16,
      of: ({ claimIds }) => listValue(claimIds.flatMap((id) => numbers.get(id) ?? [])),
    },
    { head: words.claimIds, width: 24, of: ({ claimIds }) => listValue(claimIds) },
  ];
  return sheetOf(name, columns, table.rows);
}

type Row = AnalysisTable["rows"][number];

/** Characters for each unit of the width of an analysis column. */
const CHARACTERS = 1.6;
const LEAST_WIDTH = 12;
const number = /^[-\u2212+]?\d{1,3}(,\d{3})*(\.\d+)?$/;
const share = /^\d{1,3}(\.\d+)?%$/;

/** The columns of a table, each of one kind. What stands in a date's place moves to the column of its precision. */
function answerColumns({ columns, rows }: AnalysisTable, link: string): SheetColumn<Row>[] {
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

/** Chooses how to read the cells of a column: all as numbers, all as shares, or none. */
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
  if (cell.to !== undefined) return linkValue(cell.text, wholeAddress(cell.to, link));
  return cell.grade === undefined || cell.text === "" ? cell.text : { text: cell.text, grade: cell.grade };
}
