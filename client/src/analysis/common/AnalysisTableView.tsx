import type { Claim } from "@atlas/server/contract";
import type { AnalysisTable } from "./Analysis.ts";
import { AnalysisTableRow } from "./AnalysisTableRow.tsx";
import { strings } from "./strings.ts";
import css from "./table.module.css";

interface AnalysisTableViewProps {
  table: AnalysisTable;
  /** The claims that the rows rest on, by id. */
  claims: ReadonlyMap<string, Claim>;
}

/** A table of an analysis: entities lead to the canvas, and each row opens onto the claims that it rests on. */
export function AnalysisTableView({ table, claims }: AnalysisTableViewProps) {
  const { caption, columns, rows } = table;
  // Some tables only say what is what, and rest on no claim.
  const restsOnClaims = rows.some(({ claimIds }) => claimIds.length > 0);
  return (
    // Wide tables scroll by themselves, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.scroll} aria-label={caption} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map(({ label, number }) => (
              <th key={label} scope="col" data-number={number || undefined}>
                {label}
              </th>
            ))}
            {restsOnClaims && <th scope="col">{strings.restsOn}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <AnalysisTableRow
              // Rows have no other name than their place, and keep it.
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
