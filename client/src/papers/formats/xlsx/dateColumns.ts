import type { Precision, SheetColumn, SheetValue } from "./Sheet.ts";
import { xlsxStrings as words } from "./xlsxStrings.ts";

/** The first day that all spreadsheets count alike: Excel takes 1900 for a leap year, and has no earlier days. */
const FIRST_DAY = "1900-03-01";
const precisions: Readonly<Record<number, Precision>> = { 4: "year", 7: "month", 10: "day" };

/** A column of dates, and one that says how precisely each is known, for dates that may be months or years. */
export function dateColumns<Item>(head: string, of: (item: Item) => string | null): SheetColumn<Item>[] {
  return [
    { head, width: 12, of: (item) => dateValue(of(item)) },
    { head: words.precisionOf(head), width: 14, of: (item) => precisionText(of(item)) },
  ];
}

/** A date as a cell that sorts and filters as one; null for one before the calendar of spreadsheets. */
export function dateValue(date: string | null): SheetValue {
  const precision = date === null ? undefined : precisions[date.length];
  if (date === null || precision === undefined) return null;
  const day = `${date}-01-01`.slice(0, 10);
  return day < FIRST_DAY ? null : { day, precision };
}

/** How precisely a date is known; one before the calendar of spreadsheets is given here itself. */
export function precisionText(date: string | null): string | null {
  const precision = date === null ? undefined : precisions[date.length];
  if (date === null || precision === undefined) return null;
  return dateValue(date) === null ? words.tooEarly(date) : words.precisions[precision];
}
