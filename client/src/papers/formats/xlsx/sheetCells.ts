import { writableText, xmlText } from "../../briefing/writableText.ts";
import type { SheetValue } from "./Sheet.ts";
import { textOf } from "./sheetColumns.ts";
import { cellStyles, gradeStyle } from "./styles.ts";

/** Characters; Excel's limit. */
const LONGEST_CELL = 32_767;
/** Characters that start a formula when a cell is edited, half or full width. */
const formula = /^[=+\-@＝＋－＠]/;
/** Excel's day 0, shifted because Excel takes 1900 for a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The shared strings of a workbook, which cells refer to by index. */
export class SharedTexts {
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  xml(): string {
    const items = [...this.#places.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** A row of cells without empty ones; line 0 is the header. */
export function rowXml(values: readonly SheetValue[], line: number, height: number, texts: SharedTexts): string {
  const isHead = line === 0;
  const cells = values.map((value, column) => cellXml(value, cellName(column, line), texts, isHead));
  return `<row r="${line + 1}" ht="${height}">${cells.join("")}</row>`;
}

/** Text is stored as text, never as a formula; the text style keeps it so when the cell is edited. */
function cellXml(value: SheetValue, name: string, texts: SharedTexts, isHead: boolean): string {
  if (value === null || value === "") return "";
  const counted = numberOf(value);
  if (counted !== null) return `<c r="${name}" s="${counted.style}"><v>${counted.number}</v></c>`;
  const text = cellText(textOf(value));
  return `<c r="${name}" s="${textStyle(value, text, isHead)}" t="s"><v>${texts.place(text)}</v></c>`;
}

/** A cell that spreadsheets count with; null for one that holds text. */
function numberOf(value: SheetValue): { number: number; style: number } | null {
  if (typeof value === "number") return { number: value, style: cellStyles.plain };
  if (value === null || typeof value === "string") return null;
  if ("day" in value) {
    const number = (Date.parse(`${value.day}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
    return { number, style: cellStyles[value.precision] };
  }
  if ("amount" in value) {
    const { amount: number } = value;
    return { number, style: Number.isInteger(number) ? cellStyles.whole : cellStyles.decimal };
  }
  if (!("percent" in value)) return null;
  // Rounded, because 0.07 is not 7 / 100 in binary.
  const number = Number((value.percent / 100).toPrecision(12));
  return { number, style: Number.isInteger(value.percent) ? cellStyles.percent : cellStyles.decimalPercent };
}

function textStyle(value: SheetValue, text: string, isHead: boolean): number {
  if (isHead) return cellStyles.head;
  if (value !== null && typeof value === "object") return "grade" in value ? gradeStyle(value.grade) : cellStyles.link;
  return formula.test(text) ? cellStyles.text : cellStyles.plain;
}

/** Text as stored: line feeds only, cut to the limit, and with `_x0041_`, an escape in Excel, kept literal. */
function cellText(text: string): string {
  const written = writableText(text)
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  if (written.length <= LONGEST_CELL) return written;
  return `${written.slice(0, LONGEST_CELL - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** A cell reference from zero-based indexes: A1, AA10. */
export function cellName(column: number, line: number): string {
  return `${columnName(column)}${line + 1}`;
}

/** A column name from a zero-based index. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
