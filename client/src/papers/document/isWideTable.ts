/** Characters across a page in the smaller type. */
export const NARROW_COLUMNS = 100;
/** Columns that fit on a page in normal table type. */
const MOST_COLUMNS = 6;

/** Whether a table has so many columns that it needs smaller type to keep words whole. */
export function isWideTable({ columns }: { columns: readonly string[] }): boolean {
  return columns.length > MOST_COLUMNS;
}

/** Rows up to which a table is kept on one page. */
const KEPT_TOGETHER = 8;

/** Whether a table is so short that it stays on one page. */
export function isShortTable({ rows }: { rows: readonly unknown[] }): boolean {
  return rows.length <= KEPT_TOGETHER;
}
