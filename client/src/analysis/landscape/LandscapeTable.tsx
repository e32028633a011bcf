import type { LandscapeFilter } from "../../url/pages/landscapeAddress.ts";
import { readableTitle } from "../../words/readableWord.ts";
import { countryGroups } from "./countryGroups.ts";
import css from "./landscape.module.css";
import type { Named } from "./Named.ts";
import type { StageRows } from "./orderRows.ts";
import { strings } from "./strings.ts";
import { TableRow } from "./TableRow.tsx";

interface LandscapeTableProps {
  stages: readonly StageRows[];
  named: Named;
  filter: LandscapeFilter;
}

/** The landscape as a table: technologies by stage, a column for China and for each group of other countries. */
export function LandscapeTable({ stages, named, filter }: LandscapeTableProps) {
  return (
    <table className={css.table} aria-label={strings.tableLabel}>
      <thead>
        <tr>
          <th scope="col">{strings.technology}</th>
          <th scope="col">{strings.gap}</th>
          {countryGroups.map((group) => (
            <th key={group} scope="col">
              {strings.groups[group]}
            </th>
          ))}
        </tr>
      </thead>
      {stages.map(({ stage, rows }) => (
        <tbody key={stage}>
          <tr>
            <th scope="rowgroup" colSpan={countryGroups.length + 2} className={css.stage}>
              {stage === null ? "" : readableTitle(stage)}
            </th>
          </tr>
          {rows.map((row) => (
            <TableRow key={row.technology} row={row} named={named} filter={filter} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
