import type { TableSpec } from "./Column.ts";

/** The first character of a formula for a spreadsheet, half- or full-width. */
const formula = /^[=+\-@＝＋－＠]/;

/** Rows as tab-separated text with a header, for spreadsheets: no cell is read as a formula or breaks a line. */
export function tableText<Row>(rows: readonly Row[], { columns, copied }: TableSpec<Row>): string {
  const all = [...columns, ...copied];
  const lines = [all.map(({ name }) => name), ...rows.map((row) => all.map(({ text }) => text(row)))];
  return lines.map((cells) => cells.map(cellText).join("\t")).join("\n");
}

function cellText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return formula.test(line) ? `'${line}` : line;
}
