import type { ReactNode } from "react";
import type { Selection, ViewState } from "../url/view/viewState.ts";
import type { Language } from "../words/language.ts";
import type { SortKey } from "./sortRows.ts";

/** One column of a table. */
export interface Column<Row> {
  /** Stands in the address where the table is sorted by it. */
  id: string;
  name: string;
  /** Width in pixels where there is no room to spare. */
  width: number;
  /** Comes first where the screen is narrow. */
  essential?: boolean;
  numeric?: boolean;
  /** Left out where no row has anything in it. */
  whenAny?: boolean;
  /** Language of the words in it, where it is not the language of the page. */
  lang?: Language;
  /** The same where it differs from row to row. */
  langOf?: (row: Row) => Language | undefined;
  /** What it says in words: for the filter, for copies, and in the cell where `cell` draws nothing else. */
  text: (row: Row) => string;
  /** Null where there is nothing to sort by. */
  sortKey: (row: Row) => SortKey | null;
  cell?: (row: Row) => ReactNode;
}

/** A column that is only in copies: ids, by which other programs find the rows again. */
export type CopiedColumn<Row> = Pick<Column<Row>, "name" | "text">;

/** A table of one kind of row; its first column names the row. */
export interface TableSpec<Row> {
  name: string;
  columns: readonly Column<Row>[];
  copied: readonly CopiedColumn<Row>[];
  idOf: (row: Row) => string;
  /** Filtered out, and only marked: a copy leaves it out. */
  isAside?: (row: Row) => boolean;
  isSelected: (row: Row, selection: Selection | null) => boolean;
  select: (view: ViewState, row: Row) => ViewState;
  /** Takes rows into the selection (`add`), or one out of it where it is there; without it one row is all. */
  extend?: (view: ViewState, rows: readonly Row[], how: "add" | "toggle") => ViewState;
  /** Usual height of a row, in pixels, for rows that are not drawn yet. */
  rowHeight: number;
}
