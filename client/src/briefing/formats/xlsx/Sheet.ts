/** What a cell holds: text, a number, a day as YYYY-MM-DD, or text that leads to an address. */
export type SheetValue = string | number | null | { day: string } | { text: string; href: string };

/** One column of a sheet: its head, its width in characters, and what it holds of an item. */
export interface SheetColumn<Item> {
  head: string;
  width: number;
  of: (item: Item) => SheetValue;
}

/** One sheet of the workbook: rows below a head that stays in sight. */
export interface Sheet {
  name: string;
  columns: readonly { head: string; width: number }[];
  rows: readonly (readonly SheetValue[])[];
}

/** A sheet with a row for each item. */
export function sheetOf<Item>(name: string, columns: readonly SheetColumn<Item>[], items: readonly Item[]): Sheet {
  return { name, columns, rows: items.map((item) => columns.map(({ of }) => of(item))) };
}
