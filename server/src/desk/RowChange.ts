import type { Cells, DeskChange, DeskTable } from "../contract/index.ts";

/** A change of one row of the desk. */
export interface RowChange {
  table: DeskTable;
  key: string;
  /** Tag of the row that the writer saw; null if there was none. */
  seen: string | null;
  /** The row after the change; null removes it. */
  cells: Cells | null;
}

/** Changes of rows that take effect together or not at all. */
export interface ChangeOrder {
  kind: DeskChange["kind"];
  summary: string;
  who: string | null;
  undoes: number | null;
  rows: readonly RowChange[];
}
