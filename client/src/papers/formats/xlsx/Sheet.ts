import type { Evidence } from "@atlas/server/vocabulary";
import { differingHeads } from "./tableXml.ts";

/** The value of a cell: text, a bare number, a date, a number with separators, a share in per cent, linked text, or a grade. */
export type SheetValue =
  | string
  | number
  | null
  | { day: string; precision: Precision }
  | { amount: number }
  | { percent: number }
  | { text: string; href: string }
  | { text: string; grade: Evidence };

/** The precision of a date; a month or year stands in its cell as its first day. */
export type Precision = "day" | "month" | "year";

/** A column: heading, width in characters, and its value for an item. */
export interface SheetColumn<Item> {
  head: string;
  width: number;
  of: (item: Item) => SheetValue;
}

/** A sheet of the workbook, with a frozen header row. */
export interface Sheet {
  name: string;
  columns: readonly { head: string; width: number }[];
  rows: readonly (readonly SheetValue[])[];
  /** Whether its rows are records that one sorts and filters; otherwise they are read. */
  table?: true;
}

export function sheetOf<Item>(name: string, columns: readonly SheetColumn<Item>[], items: readonly Item[]): Sheet {
  return {
    name,
    table: true,
    columns: differingHeads(columns),
    rows: items.map((item) => columns.map(({ of }) => of(item))),
  };
}
