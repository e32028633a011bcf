import type { Analysis, AnalysisRow, AnalysisTable } from "../../answers/common/Analysis.ts";
import { partOfRow, partText } from "../../answers/common/partOfAnswer.ts";
import { strings } from "../../answers/common/strings.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { filledTablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/strings.ts";
import { answerColumns } from "./answerColumns.ts";
import { type Sheet, type SheetColumn, sheetOf } from "./Sheet.ts";
import { listValue } from "./sheetValues.ts";
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
