import { VisuallyHidden } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Fragment, useCallback, useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import type { Selection } from "../../model/address/view/selection.ts";
import type { Sort } from "../../model/address/view/viewState.ts";
import { onKeyboard } from "../../ui/browser/onKeyboard.ts";
import type { Column, TableSpec } from "./Column.ts";
import css from "./DataGrid.module.css";
import { GridRow } from "./GridRow.tsx";
import { type Picking, pickingOf } from "./picking.ts";
import { nextSort } from "./sortRows.ts";
import { strings } from "./strings.ts";
import { useCellFocus } from "./useCellFocus.ts";
import { useWindow } from "./useWindow.ts";

interface DataGridProps<Row> {
  spec: TableSpec<Row>;
  rows: readonly Row[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  selection: Selection | null;
  /** An empty list clears the selection. */
  onPick: (rows: Row[], how: Picking) => void;
}

/** A sortable table with arrow keys and selectable rows. */
export function DataGrid<Row>({ spec, rows, sort, onSort, selection, onPick }: DataGridProps<Row>) {
  const { columns } = spec;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useId();
  const size = { rows: rows.length, columns: columns.length };
  const pick = useRowPicking(rows, onPick);
  const focus = useCellFocus(scroller, size, (event, { row }) => {
    const { key } = event;
    if (key === "Escape") onPick([], "only");
    else if ((key === "Enter" || key === " ") && rows[row]) pick(row, pickingOf(event));
    else return false;
    return true;
  });
  const window = useWindow(rows.length, { scroller, rowHeight: spec.rowHeight, kept: focus.cell.row });
  // Several rows are no place to go to.
  const selected = selection?.kind === "several" ? -1 : rows.findIndex((row) => spec.isSelected(row, selection));
  useSelectedInSight(selected, (row) => {
    focus.point({ row, column: focus.cell.column });
    window.reveal(row);
  });

  return (
    <div ref={scroller} className={css.scroller} style={{ scrollPaddingLeft: columns[0]?.width }}>
      <VisuallyHidden id={keys}>{onKeyboard(strings.keys)}</VisuallyHidden>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: native rows and heads make the best grid
        role="grid"
        aria-label={spec.name}
        aria-describedby={keys}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={spec.extend !== undefined}
        className={css.table}
        style={{ minWidth: columns.reduce((sum, { width }) => sum + width, 0) }}
        onFocus={focus.onFocus}
        onKeyDown={focus.onKeyDown}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, place) => (
              <ColumnHead
                key={column.id}
                column={column}
                place={`-1:${place}`}
                order={sort?.column === column.id ? sort : null}
                stop={focus.cell.row === -1 && focus.cell.column === place}
                onSort={() => onSort(nextSort(column, sort))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {window.rows.map(({ index, gap }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <Fragment key={spec.idOf(row)}>
                {gap > 0 && <Gap height={gap} />}
                <GridRow
                  columns={columns}
                  row={row}
                  index={index}
                  stop={focus.cell.row === index ? focus.cell.column : null}
                  selected={spec.isSelected(row, selection)}
                  aside={spec.isAside?.(row) ?? false}
                  onPick={pick}
                  measure={window.measure}
                />
              </Fragment>
            );
          })}
          {window.rest > 0 && <Gap height={window.rest} />}
        </tbody>
      </table>
    </div>
  );
}

/** Space for rows that are not rendered. */
function Gap({ height }: { height: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can take the focus
  return <tr aria-hidden="true" style={{ height }} />;
}

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
function ColumnHead({ column, place, order, stop, onSort }: ColumnHeadProps) {
  const Arrow = order?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      aria-sort={order ? (order.descending ? "descending" : "ascending") : undefined}
      className={`onPaper sticky top0 ${css.head}`}
      data-numeric={column.numeric || undefined}
      data-cell={place}
    >
      <button type="button" tabIndex={stop ? 0 : -1} onClick={onSort}>
        {column.name} {order && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}

/** Picks rows by position, and remembers the last one as the start of a range. */
function useRowPicking<Row>(
  rows: readonly Row[],
  onPick: (rows: Row[], how: Picking) => void,
): (index: number, how: Picking) => void {
  const last = useRef(0);
  const now = useRef({ rows, onPick });
  useLayoutEffect(() => {
    now.current = { rows, onPick };
  });
  return useCallback((index, how) => {
    const from = how === "range" ? last.current : index;
    last.current = index;
    const between = now.current.rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    now.current.onPick(between, how);
  }, []);
}

/** Reveals a row selected elsewhere as soon as it is in the table; -1 if it is not. */
function useSelectedInSight(row: number, show: (row: number) => void): void {
  const showNow = useEffectEvent(show);
  useEffect(() => {
    if (row >= 0) showNow(row);
  }, [row]);
}
