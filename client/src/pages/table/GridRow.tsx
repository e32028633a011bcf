import { type MouseEvent, memo } from "react";
import { strings } from "../../picture/graph/strings.ts";
import type { Column } from "./Column.ts";
import css from "./DataGrid.module.css";
import { type Picking, pickingOf } from "./picking.ts";

interface GridRowProps<Row> {
  columns: readonly Column<Row>[];
  row: Row;
  index: number;
  /** The column at which the Tab key stops in this row, if any. */
  stop: number | null;
  selected: boolean;
  /** Filtered out and only marked. */
  aside: boolean;
  onPick: (index: number, how: Picking) => void;
  measure: (row: HTMLTableRowElement | null) => void;
}

function PlainRow<Row>({ columns, row, index, stop, selected, aside, onPick, measure }: GridRowProps<Row>) {
  function select(event: MouseEvent) {
    // Text selected with the mouse is to be copied.
    if (document.getSelection()?.isCollapsed !== false) onPick(index, pickingOf(event));
  }
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={`pointer ${css.row}`}
      data-aside={aside || undefined}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={select}
    >
      {columns.map((column, place) => {
        const shared = {
          tabIndex: stop === place ? 0 : -1,
          lang: column.langOf ? column.langOf(row) : column.lang,
          "data-cell": `${index}:${place}`,
          "data-numeric": column.numeric || undefined,
        };
        const content = column.cell ? column.cell(row) : column.text(row);
        if (place > 0) {
          return (
            <td key={column.id} {...shared}>
              {content}
            </td>
          );
        }
        return (
          <th key={column.id} scope="row" {...shared}>
            {content}
            {aside && <span className="tiny regular block">{strings.filteredOut}</span>}
          </th>
        );
      })}
    </tr>
  );
}

/** One row, headed by its first cell. Memoised: of hundreds of rows, a key press changes two. */
// `memo` loses the generic type of the component.
export const GridRow = memo(PlainRow) as typeof PlainRow;
