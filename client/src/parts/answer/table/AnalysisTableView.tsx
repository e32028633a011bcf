import type { Claim } from "@atlas/server/contract";
import type { AnalysisTable } from "../../../papers/answers/common/Analysis.ts";
import { strings } from "../../../papers/answers/common/strings.ts";
import { AnalysisTableRow } from "./AnalysisTableRow.tsx";
import css from "./table.module.css";

export function AnalysisTableView({ table, claims }: { table: AnalysisTable; claims: ReadonlyMap<string, Claim> }) {
  const { caption, columns, rows } = table;
  // Some tables, such as lists of facts, rest on no claims.
  const restsOnClaims = rows.some(({ claimIds }) => claimIds.length > 0);
  return (
    // Wide tables scroll on their own, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={css.scroll} aria-label={caption} tabIndex={0}>
      <table className={`middling full collapsed ${css.table}`}>
        <thead>
          <tr>
            {columns.map(({ label, number }) => (
              <th key={label} scope="col" data-number={number || undefined}>
                {label}
              </th>
            ))}
            {restsOnClaims && (
              <th scope="col" className={css.restsOn}>
                {strings.restsOn}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <AnalysisTableRow
              // Rows have no id and never move.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={index}
              number={index + 1}
              row={row}
              columns={columns}
              claims={restsOnClaims ? claims : null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
