import type { Analysis, AnalysisTable } from "./Analysis.ts";

/** The tables of an answer that count something or rest on claims, that of its chart last: a paper begins with the first. */
export function tellingTables({ tables, picture }: Pick<Analysis, "tables" | "picture">): AnalysisTable[] {
  return [...tables, ...(picture?.numbers ? [picture.numbers] : [])].filter(
    ({ rows, columns }) =>
      rows.some(({ claimIds }) => claimIds.length > 0) || (rows.length > 0 && columns.some(({ number }) => number)),
  );
}

/** Tables of an answer that leads, and rows of each, before its key points: they fit on two pages with its chart. */
export const LEADING_TABLES = { tables: 2, rows: 2 };

/** The tables before the key points of an answer that leads: none if it has some that must stand whole. */
export function leadingTables(analysis: Pick<Analysis, "tables" | "picture">): AnalysisTable[] {
  const isRecord = ({ whole, rows }: AnalysisTable) => whole && rows.some(({ claimIds }) => claimIds.length > 0);
  return analysis.tables.some(isRecord) ? [] : tellingTables(analysis).slice(0, LEADING_TABLES.tables);
}
