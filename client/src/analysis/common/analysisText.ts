import type { Analysis, AnalysisTable } from "./Analysis.ts";
import { strings } from "./strings.ts";

/** An analysis as rows of text: its sentences, its tables with the claim ids of each row, and its limits. */
export function analysisText({ title, sentences, tables, limits }: Analysis): string[][] {
  return [
    [title],
    ...sentences.map((sentence) => [sentence]),
    ...tables.flatMap((table) => [[], ...(table.caption === title ? [] : [[table.caption]]), ...tableText(table)]),
    [],
    ...limits.map((limit) => [`${strings.limits}: ${limit}`]),
  ];
}

function tableText({ columns, rows }: AnalysisTable): string[][] {
  return [
    [...columns.map(({ label }) => label), strings.restsOn],
    ...rows.map(({ cells, claimIds }) => [...cells.map(({ text }) => text), claimIds.join("; ")]),
  ];
}
