import { wholeText } from "../../../words/wholeText.ts";

/** What a cell may hold: several values are parted by semicolons, and nothing stands for what is not known. */
export type CsvValue = string | number | null | readonly string[];

/** A column by its name in the data files, and what it holds of an item. */
export type CsvColumn<Item> = readonly [name: string, of: (item: Item) => CsvValue];

/** A byte order mark: without it Excel takes Chinese for something else. The loader passes over it. */
const MARK = "\uFEFF";
/** What a spreadsheet takes for the beginning of a formula, in either width, behind any number of guards. */
const formula = /^'*[=+\-@＝＋－＠]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** A table as CSV in UTF-8, with its head. */
export function csvText<Item>(columns: readonly CsvColumn<Item>[], items: readonly Item[]): string {
  const rows = items.map((item) => columns.map(([, of]) => cellText(of(item))));
  const lines = [columns.map(([name]) => name), ...rows].map((row) => `${row.map(quoted).join(",")}\n`);
  return wholeText(MARK + lines.join(""));
}

/**
 * A text with an apostrophe in front where a spreadsheet would count it, also where it has one already: the loader takes
 * one away, so that what comes back is what went out. Numbers are numbers.
 */
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
