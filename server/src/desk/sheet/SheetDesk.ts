import type { DeskFault, DeskRow } from "../../contract/index.ts";
import type { KnownRows } from "../../convert/Converted.ts";
import type { RowChange } from "../RowChange.ts";

/** A claim of the desk. */
export type HeldClaim = Pick<DeskRow, "key" | "tag" | "cells">;

/** What bringing in a spreadsheet needs of a desk. */
export interface SheetDesk {
  /** What its rows may name: the data set, other own data and the desk. */
  known: KnownRows;
  /** The claims of the desk. */
  claims: readonly HeldClaim[];
  /** The faults that all data would have with these changes; null in `key` is no fault of theirs. */
  faultsWith(changes: readonly RowChange[]): Promise<DeskFault[]>;
}
