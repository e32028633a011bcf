import { type CsvColumn, csvText } from "../../../model/words/csvText.ts";
import type { Analysis, AnalysisTable } from "../../answers/common/Analysis.ts";
import { partOfRow } from "../../answers/common/analysisText.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { filledTablesOf } from "../../document/parts/analysisPart.ts";
import { csvStrings as words } from "./csvStrings.ts";
import type { Extract } from "./extractOf.ts";
import type { ExtractFile } from "./readmeText.ts";

/** Folder of what a briefing adds to the data: loaders of the other files accept only the columns of the data set. */
const FOLDER = "briefing";

interface NumberRow {
  record: "claim" | "source";
  id: string;
  /** As in all files of the briefing; null for what the view does not show. */
  number: string | null;
  part: string | null;
}

/** The numbers of claims and sources in a briefing, with the part of each claim; then the tables of its answer. */
export function briefingFiles(briefing: Briefing, { extra }: Extract): ExtractFile[] {
  return [numbersFile(briefing, extra.claims), ...answerFiles(briefing)];
}

function numbersFile({ claims, sources }: Briefing, ownershipIds: readonly string[]): ExtractFile {
  const rows: NumberRow[] = [
    ...claims.map(({ number, claim, part }) => ({
      record: "claim" as const,
      id: claim.id,
      number: String(number),
      part: part ?? null,
    })),
    ...ownershipIds.map((id) => ({ record: "claim" as const, id, number: null, part: "ownership" })),
    ...sources.map(({ number, source }) => ({
      record: "source" as const,
      id: source.id,
      number: `S${number}`,
      part: null,
    })),
  ];
  const text = csvText<NumberRow>(
    (["record", "id", "number", "part"] as const).map((name): CsvColumn<NumberRow> => [name, (row) => row[name]]),
    rows,
  );
  return { path: `${FOLDER}/numbers.csv`, text, what: words.files.numbers, rows: rows.length };
}

function answerFiles({ analysis, claims }: Briefing): ExtractFile[] {
  if (analysis === null) return [];
  const numbers = new Map(claims.map(({ number, claim }) => [claim.id, String(number)]));
  return filledTablesOf(analysis).map((table, place) => ({
    path: `${FOLDER}/answer-${place + 1}.csv`,
    text: answerCsv(table, analysis, numbers),
    what: words.files.answer(table.caption),
    rows: table.rows.length,
  }));
}

function answerCsv({ columns, rows }: AnalysisTable, analysis: Analysis, numbers: ReadonlyMap<string, string>): string {
  type Row = AnalysisTable["rows"][number];
  return csvText<Row>(
    [
      ...columns.map(({ label }, place): CsvColumn<Row> => [label, ({ cells }) => cells[place]?.text ?? null]),
      ["part", (row) => partOfRow(analysis, row)],
      ["claim_numbers", ({ claimIds }) => claimIds.flatMap((id) => numbers.get(id) ?? [])],
      ["claims", ({ claimIds }) => claimIds],
    ],
    rows,
  );
}
