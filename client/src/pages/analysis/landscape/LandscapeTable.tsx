import type { LandscapeFilter } from "../../../model/address/pages/landscapeAddress.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { countryGroups } from "../../../papers/answers/landscape/countryGroups.ts";
import type { StageRows } from "../../../papers/answers/landscape/groupByStage.ts";
import type { Lookup } from "../../../papers/answers/landscape/Lookup.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import css from "./landscape.module.css";
import { TableRow } from "./TableRow.tsx";

interface LandscapeTableProps {
  stages: readonly StageRows[];
  lookup: Lookup;
  filter: LandscapeFilter;
}

/** The landscape as a table: technologies by stage, with columns for China and each group of other countries. */
export function LandscapeTable({ stages, lookup, filter }: LandscapeTableProps) {
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
            <TableRow key={row.technology} row={row} lookup={lookup} filter={filter} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
