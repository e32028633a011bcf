import type { Entity, QuestionAnswer } from "@atlas/server/contract";
import { useMemo } from "react";
import { strings as common } from "../../../papers/answers/common/strings.ts";
import { labelOf } from "../../../papers/answers/questions/cellText.ts";
import { claimsOfRows } from "../../../papers/answers/questions/rowClaims.ts";
import { shownColumns } from "../../../papers/answers/questions/rowTables.ts";
import type { NumberedRow, Sorting } from "../../../papers/answers/questions/sortRows.ts";
import { strings } from "../../../papers/answers/questions/strings.ts";
import css from "../../../parts/answer/table/table.module.css";
import { AnswerRow } from "./AnswerRow.tsx";

interface AnswerTableProps {
  answer: QuestionAnswer;
  title: string | null;
  rows: readonly NumberedRow[];
  entities: ReadonlyMap<string, Entity>;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/**
 * The rows of an answer; the first click on a column sorts ascending, the second descending, the third restores the
 * order of the answer.
 */
export function AnswerTable({ answer, title, rows, entities, sorting, onSort }: AnswerTableProps) {
  const columns = shownColumns(answer.question);
  const claimsOf = useMemo(() => claimsOfRows(answer), [answer]);
  return (
    // Wide tables scroll on their own, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={css.scroll} aria-label={title ?? strings.title} tabIndex={0}>
      <table className={`middling full collapsed ${css.table}`}>
        <thead>
          <tr>
            <th scope="col" className={css.number}>
              {strings.number}
            </th>
            {columns.map(({ column, index }) => {
              const by = sorting?.column === index ? sorting : null;
              const name = labelOf(column);
              return (
                <th
                  key={column.name}
                  scope="col"
                  data-number={column.kind === "number" || undefined}
                  aria-sort={by ? (by.descending ? "descending" : "ascending") : undefined}
                >
                  <button
                    type="button"
                    className={css.sort}
                    title={strings.sortBy(name)}
                    onClick={() => onSort(next(sorting, index))}
                  >
                    {name}
                    <span aria-hidden="true">{by ? (by.descending ? " ↓" : " ↑") : ""}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col" className={css.restsOn}>
              {common.restsOn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AnswerRow key={row.number} row={row} columns={columns} entities={entities} claimsOf={claimsOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function next(sorting: Sorting, column: number): Sorting {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? null : { column, descending: true };
}
