import type { Cells, DeskChange, DeskRow, DeskTable } from "../contract/index.ts";

export interface RowChange {
  table: DeskTable;
  key: string;
  /** Tag of the row that the writer saw; null if there was none. */
  seen: string | null;
  /** The row after the change; null removes it. */
  cells: Cells | null;
  /** The author of the row, if that is not the writer of the change: it comes from another desk. */
  by?: Authorship;
}

/** The person who last changed a row, and when, ISO 8601 in UTC; null if that is not known. */
export type Authorship = Pick<DeskRow, "who" | "when">;

/** The person who changes a row, and the tag of the state they have seen; null for a row that must not exist yet. */
export interface Writer {
  who: string | null;
  seen: string | null;
}

/** The rows of a desk before a change. */
export interface HeldRows {
  rows(): DeskRow[];
  row(table: DeskTable, key: string): DeskRow | null;
}

/** Changes of rows that take effect together or not at all. */
export interface ChangeOrder {
  kind: DeskChange["kind"];
  summary: string;
  who: string | null;
  undoes: number | null;
  rows: readonly RowChange[];
}
