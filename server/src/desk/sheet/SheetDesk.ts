import type { Cells, DeskFault, DeskTable } from "../../contract/index.ts";
import type { KnownRows } from "../../convert/convertRows.ts";
import type { RowChange } from "../RowChange.ts";

/** What bringing in a spreadsheet needs of a desk. */
export interface SheetDesk {
  /** What its rows may name: the data set, other own data and the desk. */
  known: KnownRows;
  cellsOf(table: DeskTable, key: string): Cells | null;
  /** The faults that all data would have with these changes; null in `key` is no fault of theirs. */
  faultsWith(changes: readonly RowChange[]): Promise<DeskFault[]>;
}
