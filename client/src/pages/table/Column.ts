import type { ReactNode } from "react";
import type { Selection } from "../../model/address/view/selection.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Language } from "../../model/words/language.ts";
import type { SortKey } from "./sortRows.ts";

export interface Column<Row> {
  /** Names the column in the address when the table is sorted by it. */
  id: string;
  name: string;
  /** Width in pixels when space is short. */
  width: number;
  /** Comes first on narrow screens. */
  essential?: boolean;
  numeric?: boolean;
  /** Left out if it is empty in every row. */
  whenAny?: boolean;
  /** Language of its contents, if not that of the page. */
  lang?: Language;
  /** The same, if it differs between rows. */
  langOf?: (row: Row) => Language | undefined;
  /** Its text: for the filter, for copies, and for cells without a `cell` of their own. */
  text: (row: Row) => string;
  /** Null if there is nothing to sort by. */
  sortKey: (row: Row) => SortKey | null;
  cell?: (row: Row) => ReactNode;
}

/** A column only of copies: ids, by which other programs find the rows again. */
export type CopiedColumn<Row> = Pick<Column<Row>, "name" | "text">;

/** A table of one kind of row; its first column names the row. */
export interface TableSpec<Row> {
  name: string;
  columns: readonly Column<Row>[];
  copied: readonly CopiedColumn<Row>[];
  /** On narrow screens the first column, in place of some others. */
  narrow?: { column: Column<Row>; instead: readonly string[] };
  idOf: (row: Row) => string;
  /** Filtered out and only marked; copies leave it out. */
  isAside?: (row: Row) => boolean;
  isSelected: (row: Row, selection: Selection | null) => boolean;
  select: (view: ViewState, row: Row) => ViewState;
  /** Adds rows to the selection (`add`), or toggles one; absent if only one row can be selected. */
  extend?: (view: ViewState, rows: readonly Row[], how: "add" | "toggle") => ViewState;
  /** Estimated height of a row, in pixels, for rows not yet rendered. */
  rowHeight: number;
}

/** A column of words, sorted by them. */
export function textColumn<Row>(id: string, name: string, width: number, of: (row: Row) => string | null): Column<Row> {
  return {
    id,
    name,
    width,
    text: (row) => of(row) ?? "",
    sortKey: (row) => {
      const text = of(row);
      return text ? [text] : null;
    },
  };
}

export function numberColumn<Row>(id: string, name: string, width: number, of: (row: Row) => number): Column<Row> {
  return { id, name, width, numeric: true, text: (row) => String(of(row)), sortKey: (row) => [of(row)] };
}
