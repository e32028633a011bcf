import type { Analysis, AnalysisRow, AnalysisTable } from "./Analysis.ts";
import { strings } from "./strings.ts";

/** An analysis as rows of text: sentences, tables with the claim ids of each row (and its part), limits. */
export function analysisText(analysis: Analysis): string[][] {
  const { title, sentences, tables, limits } = analysis;
  return [
    [title],
    ...sentences.map((sentence) => [sentence]),
    ...tables.flatMap((table) => [
      [],
      ...(table.caption === title ? [] : [[table.caption]]),
      ...(table.lead === undefined ? [] : [[table.lead]]),
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

/** Whether a claim belongs to an answer, and is counted, or is shown beside it. */
export type Part = "answer" | "context";

/** The part of a row: context if it rests on claims, and none of them belongs to the answer. */
export function partOfRow({ claims }: Pick<Analysis, "claims">, { claimIds }: AnalysisRow): Part {
  const counted = claimIds.length === 0 || claims.some(({ id }) => claimIds.includes(id));
  return counted ? "answer" : "context";
}

/** The part in words; empty if there is none. */
export function partText({ part }: { part?: Part }): string {
  return part === undefined ? "" : strings.parts[part];
}

/** Rows as tab-separated text, which spreadsheets accept from the clipboard. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => escapeFormula(cell.replace(/[\t\r\n]+/g, " "))).join("\t")).join("\n");
}

/** Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets recognise UTF-8. */
export function commaSeparated(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${escapeFormula(cell).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** Spreadsheets run a cell that begins like a formula; a leading apostrophe makes it text. */
function escapeFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell;
}
