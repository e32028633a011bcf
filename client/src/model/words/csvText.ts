import { wholeText } from "./plainText.ts";

/** The value of a cell: lists are joined by semicolons, null is empty. */
export type CsvValue = string | number | null | readonly string[];

/** A column: its name in the data files, and its value for an item. */
export type CsvColumn<Item> = readonly [name: string, of: (item: Item) => CsvValue];

/** Byte order mark: without it Excel misreads Chinese. The loader skips it. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Characters that start a formula in spreadsheets, half or full width, after any number of apostrophes. */
const formula = /^'*[=+\-@＝＋－＠]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** A table as CSV with a header row. */
export function csvText<Item>(columns: readonly CsvColumn<Item>[], items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(([, of]) => cellText(of(item))));
  const lines = [columns.map(([name]) => name), ...rows].map((row) => `${row.map(quoted).join(",")}\n`);
  return wholeText(BYTE_ORDER_MARK + lines.join(""));
}

/** Puts an apostrophe before text that a spreadsheet would compute, not numbers; the loader removes exactly one. */
export function guarded(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function cellText(value: CsvValue): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : guarded(typeof value === "string" ? value : value.join(";"));
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell;
}
