import { strFromU8, unzipSync } from "fflate";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import type { Encoding, Separator } from "./decodeText.ts";

/** A sheet of 5,000 rows has a few megabytes; a file made to fill the memory has thousands. */
const MOST_UNPACKED = 64e6;

/** Reads one sheet of an Excel workbook, by default the first. */
export async function readWorkbook(bytes: Buffer, wanted: string | undefined): Promise<RawRows> {
  if (unpackedBytes(bytes) > MOST_UNPACKED) {
    return unread(
      `is larger than ${MOST_UNPACKED / 1e6} MB when unpacked: save the one sheet without pictures and empty rows`,
    );
  }
  // Imported lazily, because a running server rarely needs it.
  const { default: readSheets } = await import("read-excel-file/node");
  const sheets = await readSheets(bytes, { trim: false }).catch(() => null);
  if (sheets === null) return unread("is not a readable Excel workbook");
  const found = wanted === undefined ? sheets[0] : sheets.find(({ sheet }) => sheet === wanted);
  if (found === undefined) {
    return unread(`has no sheet ${quoted(wanted ?? "")}, only ${sheets.map(({ sheet }) => quoted(sheet)).join(", ")}`);
  }
  const { formats, merged } = sheetXml(bytes, found.sheet);
  const rows = filledDown(found.data, merged).map((cells, index) => ({
    line: index + 1,
    cells: cells.map((value, column) => cellText(value, formats.get(`${columnName(column)}${index + 1}`) ?? "")),
    numbers: cells.flatMap((value, column) => (typeof value === "number" ? [column] : [])),
  }));
  const form = { sheets: sheets.map(({ sheet }) => sheet), sheet: found.sheet, encoding: null, separator: null };
  return { form, rows, faults: [] };
}

/** The size of all parts of a ZIP archive as it says itself; 0 if it is none. */
function unpackedBytes(bytes: Buffer): number {
  let sum = 0;
  const add = ({ originalSize }: { originalSize: number }) => {
    sum += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: add });
  } catch {
    return 0;
  }
  return sum;
}

/** The letters of a column; `column` counts from 0. */
function columnName(column: number): string {
  const before = column < 26 ? "" : columnName(Math.floor(column / 26) - 1);
  return before + String.fromCharCode(65 + (column % 26));
}

/** A cell's text in the form of the data files. */
function cellText(value: unknown, format: string): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateText(value.toISOString().slice(0, 10), format);
  if (typeof value === "number") return numberText(signsOf(format).includes("%") ? value * 100 : value);
  return plainText(String(value));
}

/** A date, cut to month or year if the format shows no day, because Excel stores those as their first day. */
function dateText(day: string, format: string): string {
  const signs = signsOf(format);
  if (signs.includes("d") || !/[ye]/.test(signs)) return day;
  if (signs.includes("m")) return day.replace(/-01$/, "");
  return day.replace(/-01-01$/, "");
}

/** Rounds to six decimals, the most that data files allow; computed cells have more than anyone sees. */
function numberText(value: number): string {
  const rounded = Number(value.toFixed(6));
  return String(rounded === 0 ? value : rounded);
}

/** A format without the literal text around the number; of several sections, the one for positive numbers. */
function signsOf(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return (bare.split(";")[0] ?? "").toLowerCase();
}

/** Number formats that Excel does not write into the file; months as in mainland China. */
const BUILT_IN: Record<string, string> = { "9": "0%", "10": "0.00%", "17": "mmm-yy" };
for (const id of ["27", "36", "50", "52", "57"]) BUILT_IN[id] = 'yyyy"年"m"月"';

/** The parts of a sheet's XML that its values lack: number formats such as `0.00%` by cell, such as `B7`, and merged ranges. */
function sheetXml(workbook: Uint8Array, sheet: string): { formats: ReadonlyMap<string, string>; merged: string[] } {
  // Unzips one part at a time and skips other sheets and pictures.
  const text = (path: string) =>
    strFromU8(unzipSync(workbook, { filter: ({ name }) => name === path })[path] ?? new Uint8Array());
  const relation = tags(text("xl/workbook.xml"), "sheet").find(({ name }) => name === sheet)?.id;
  const targets = tags(text("xl/_rels/workbook.xml.rels"), "Relationship");
  const target = (wanted: (one: Attributes) => boolean) => partPath(targets.find(wanted)?.Target);
  const styles = stylesOf(text(target(({ Type = "" }) => Type.endsWith("/styles")) ?? "xl/styles.xml"));
  const path = target(({ Id }) => Id === relation);
  const xml = path === null ? "" : text(path);
  return {
    formats: new Map(tags(xml, "c").map(({ r = "", s = "" }) => [r, styles[Number(s)] ?? ""] as const)),
    merged: tags(xml, "mergeCell").map(({ ref = "" }) => ref),
  };
}

/** The rows with the value of merged cells in each row that they span; across, a title stays in one cell. */
function filledDown<Value>(rows: readonly (readonly Value[])[], merged: readonly string[]): Value[][] {
  const filled = rows.map((row) => [...row]);
  for (const range of merged) {
    const [, from = "", top = "", bottom = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
    const column = columnNumber(from);
    const value = filled[Number(top) - 1]?.[column];
    if (value === undefined) continue;
    for (const row of filled.slice(Number(top), Number(bottom))) row[column] = value;
  }
  return filled;
}

/** The place of a column by its letters, from 0. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Number formats by index of the cell style. */
function stylesOf(styles: string): string[] {
  const written = new Map(tags(styles, "numFmt").map(({ numFmtId, formatCode = "" }) => [numFmtId, formatCode]));
  const [ofCells = ""] = styles.match(/<(\w+:)?cellXfs\b.*<\/(\w+:)?cellXfs>/s) ?? [];
  return tags(ofCells, "xf").map(({ numFmtId = "" }) => written.get(numFmtId) ?? BUILT_IN[numFmtId] ?? "");
}

function partPath(target: string | undefined): string | null {
  if (target === undefined) return null;
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

type Attributes = Record<string, string | undefined>;

/** The attributes, without prefixes, of all elements with a name, in XML already known to be well-formed. */
function tags(xml: string, name: string): Attributes[] {
  const tag = new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, "g");
  return [...xml.matchAll(tag)].map(([, attributes = ""]) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        withoutEntities(double ?? single ?? ""),
      ]),
    ),
  );
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export interface SheetForm {
  /** The sheets of a workbook, and the one that was read; of a CSV file none. */
  sheets: string[];
  sheet: string | null;
  /** Known for a CSV file; null for a workbook. */
  encoding: Encoding | null;
  separator: Separator | null;
}

/** Rows of a spreadsheet with the header row still among them, and faults of rows that could not be read. */
export interface RawRows {
  form: SheetForm;
  rows: { line: number; cells: string[]; numbers?: number[] }[];
  faults: Omit<Fault, "file">[];
}

/** Normalises a text for the data files: composed letters (NFC), no surrounding spaces. */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}

/** No rows, and one fault that says why the file cannot be read. */
export function unread(message: string): RawRows {
  return {
    form: { sheets: [], sheet: null, encoding: null, separator: null },
    rows: [],
    faults: [{ line: null, column: null, message }],
  };
}
