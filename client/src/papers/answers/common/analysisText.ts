import type { Analysis, AnalysisTable } from "./Analysis.ts";
import { partOfRow, partText } from "./partOfAnswer.ts";
import { strings } from "./strings.ts";

/**
 * An analysis as rows of text: its sentences, its tables with the claim ids of each row (and whether
 * it is context, if some are), and its limits.
 */
export function analysisText(analysis: Analysis): string[][] {
  const { title, sentences, tables, limits } = analysis;
  return [
    [title],
    ...sentences.map((sentence) => [sentence]),
    ...tables.flatMap((table) => [
      [],
      ...(table.caption === title ? [] : [[table.caption]]),
      ...tableText(table, analysis),
    ]),
    [],
    ...limits.map((limit) => [`${strings.limits}: ${limit}`]),
  ];
}

function tableText({ columns, rows, note }: AnalysisTable, analysis: Analysis): string[][] {
  const marked = analysis.context !== undefined;
  return [
    [...columns.map(({ label }) => label), strings.restsOn, ...(marked ? [strings.part] : [])],
    ...rows.map((row) => [
      ...row.cells.map(({ text }) => text),
      row.claimIds.join("; "),
      ...(marked ? [partText({ part: partOfRow(analysis, row) })] : []),
    ]),
    ...(note === undefined ? [] : [[note]]),
  ];
}
