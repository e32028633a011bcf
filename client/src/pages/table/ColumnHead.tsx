import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Sort } from "../../model/address/view/viewState.ts";
import type { Column } from "./Column.ts";
import css from "./DataGrid.module.css";

interface ColumnHeadProps {
  column: Pick<Column<never>, "name" | "numeric">;
  /** Its cell position, for the keyboard. */
  place: string;
  /** Null if the table is not sorted by this column. */
  order: Sort | null;
  /** Whether the Tab key stops here. */
  stop: boolean;
  onSort: () => void;
}

/** The head of a column: a button that sorts by it. */
export function ColumnHead({ column, place, order, stop, onSort }: ColumnHeadProps) {
  const Arrow = order?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      aria-sort={order ? (order.descending ? "descending" : "ascending") : undefined}
      className={css.head}
      data-numeric={column.numeric || undefined}
      data-cell={place}
    >
      <button type="button" tabIndex={stop ? 0 : -1} onClick={onSort}>
        {column.name} {order && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}
