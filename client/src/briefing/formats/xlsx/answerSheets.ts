import type { Analysis, AnalysisCell, AnalysisTable } from "../../../analysis/common/Analysis.ts";
import { partOfRow, partText } from "../../../analysis/common/partOfAnswer.ts";
import { strings } from "../../../analysis/common/strings.ts";
import { wholeAddress } from "../../../url/wholeAddress.ts";
import type { Briefing } from "../../Briefing.ts";
import { tablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import type { Sheet, SheetValue } from "./Sheet.ts";
import { linkValue, listValue } from "./sheetValues.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** Characters. Excel refuses longer names, and these characters in them. */
const LONGEST_NAME = 31;
const forbidden = /[\\/?*[\]:]/g;
/** Characters for each unit of the width of an analysis column. */
const CHARACTERS = 1.6;
const LEAST_WIDTH = 12;
const wholeNumber = /^\d{1,3}(,\d{3})*$/;

/** Each table of the answer as a sheet, with all its rows. */
export function answerSheets(briefing: Briefing): (Sheet & { caption: string })[] {
  const { analysis } = briefing;
  if (analysis === null) return [];
  const tables = tablesOf(analysis).filter(({ rows }) => rows.length > 0);
  return tables.map((table, place) => ({
    caption: table.caption,
    name: tables.length === 1 ? words.sheets.answer : sheetName(`${place + 1} ${table.caption}`),
    ...tableSheet(table, analysis, briefing),
  }));
}

/** Numbered, so that names cut alike differ. */
function sheetName(text: string): string {
  return text
    .replace(forbidden, " ")
    .slice(0, LONGEST_NAME)
    .replace(/[\s']+$/, "");
}

function tableSheet({ columns, rows }: AnalysisTable, analysis: Analysis, briefing: Briefing): Omit<Sheet, "name"> {
  const marked = analysis.context !== undefined;
  const numbers = new Map(briefing.claims.map(({ number, claim }) => [claim.id, String(number)]));
  return {
    columns: [
      ...columns.map(({ label, width = 10 }) => ({
        head: label,
        width: Math.max(LEAST_WIDTH, Math.round(width * CHARACTERS)),
      })),
      ...(marked ? [{ head: strings.part, width: 14 }] : []),
      { head: analysisStrings.claims, width: 16 },
      { head: words.claimIds, width: 24 },
    ],
    rows: rows.map((row) => [
      ...row.cells.map((cell) => cellValue(cell, briefing.link)),
      ...(marked ? [partText({ part: partOfRow(analysis, row) })] : []),
      listValue(row.claimIds.flatMap((id) => numbers.get(id) ?? [])),
      listValue(row.claimIds),
    ]),
  };
}

function cellValue({ text, to }: AnalysisCell, link: string): SheetValue {
  if (wholeNumber.test(text)) return Number(text.replaceAll(",", ""));
  return to === undefined ? text : linkValue(text, wholeAddress(to, link));
}
