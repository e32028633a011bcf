import { quoted } from "../dataset/read/quoted.ts";
import { cellFormats } from "./cellFormats.ts";
import { plainText, type RawRows, unread } from "./RawRows.ts";

/** Reads one sheet of an Excel workbook; without a name the first. */
export async function readWorkbook(bytes: Buffer, wanted: string | undefined): Promise<RawRows> {
  // Loaded only when a workbook is converted: the running server never needs it.
  const { default: readSheets } = await import("read-excel-file/node");
  const sheets = await readSheets(bytes, { trim: false }).catch(() => null);
  if (sheets === null) return unread("is no Excel workbook that can be read");
  const found = wanted === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
  if (found === undefined) {
    return unread(`has no sheet ${quoted(wanted ?? "")}, only ${sheets.map(({ sheet }) => quoted(sheet)).join(", ")}`);
  }
  const formats = cellFormats(bytes, found.sheet);
  const rows = found.data.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((value, column) => cellText(value, formats.get(`${columnName(column)}${index + 1}`) ?? "")),
  }));
  return { rows, faults: [] };
}

/** The letters of a column, counted from 0. */
function columnName(column: number): string {
  const before = column < 26 ? "" : columnName(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** What a cell says, as the data files write it. */
function cellText(value: unknown, format: string): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateText(value.toISOString().slice(0, 10), format);
  if (typeof value === "number") return numberText(signsOf(format).includes("%") ? value * 100 : value);
  return plainText(String(value));
}

/**
 * A day; but what was typed as a month or a year is kept as its first day, and told from one by its format alone. What a
 * workbook calls a time at midnight is a day too.
 */
function dateText(day: string, format: string): string {
  const signs = signsOf(format);
  if (signs.includes("d") || !/[ye]/.test(signs)) return day;
  if (signs.includes("m")) return day.replace(/-01$/, "");
  return day.replace(/-01-01$/, "");
}

/** With the decimals that the data files take: what is reckoned in a workbook has more of them than anybody sees. */
function numberText(value: number): string {
  const rounded = Number(value.toFixed(6));
  return String(rounded === 0 ? value : rounded);
}

/** A format without the text that it puts beside the number; of several formats that for numbers above zero. */
function signsOf(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return (bare.split(";")[0] ?? "").toLowerCase();
}
