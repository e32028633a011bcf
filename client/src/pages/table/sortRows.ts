import type { Sort } from "../../model/address/view/viewState.ts";
import { language } from "../../model/words/language.ts";
import type { Column } from "./Column.ts";

/** Sort key of a row: the first item, then the next one on ties. */
export type SortKey = readonly [string | number, ...(string | number)[]];

const collators = {
  en: new Intl.Collator("en", { numeric: true, sensitivity: "base" }),
  zh: new Intl.Collator("zh-u-co-pinyin", { numeric: true }),
};

/** The rows sorted by a column; empty cells come last in either direction, and ties keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column);
  if (sort === null || column === undefined) return rows;
  const collator = collators[column.lang ?? language()];
  const sign = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: column.sortKey(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compareKeys(a.key, b.key, collator);
    })
    .map(({ row }) => row);
}

/** The next order after a click on a column's head: numbers start with the largest, and a third click ends sorting. */
export function nextSort<Row>({ id, numeric = false }: Column<Row>, sort: Sort | null): Sort | null {
  if (sort?.column !== id) return { column: id, descending: numeric };
  return sort.descending === numeric ? { column: id, descending: !numeric } : null;
}

function compareKeys(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  for (const [place, one] of a.entries()) {
    const other = b[place];
    if (other === undefined) return 1;
    const order =
      typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
