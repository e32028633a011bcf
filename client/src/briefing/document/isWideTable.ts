/** Columns of text across a page in the smaller type. */
export const NARROW_COLUMNS = 100;
/** Columns that a page has room for in the usual type of tables. */
const USUAL = 6;

/** Whether a table has so many columns that words would be broken unless it is set in smaller type. */
export function isWideTable({ columns }: { columns: readonly string[] }): boolean {
  return columns.length > USUAL;
}
