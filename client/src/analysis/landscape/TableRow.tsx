import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { EntityName } from "../../claim/EntityName.tsx";
import { type LandscapeFilter, landscapeAddress } from "../../url/pages/landscapeAddress.ts";
import { countryGroups, groupOf } from "./countryGroups.ts";
import { GapMark } from "./GapMark.tsx";
import { GroupCell } from "./GroupCell.tsx";
import css from "./landscape.module.css";
import type { Named } from "./Named.ts";
import { ClaimsButton, RowClaims, useClaimsToggle } from "./RowClaims.tsx";

interface TableRowProps {
  row: LandscapeRow;
  named: Named;
  filter: LandscapeFilter;
}

/** One technology as a row of the table, and below it, when asked for, the claims that it rests on. */
export function TableRow({ row, named, filter }: TableRowProps) {
  const toggle = useClaimsToggle();
  const entity = named.entities.get(row.technology);
  return (
    <>
      <tr>
        <th scope="row" className={css.technology}>
          <Link to={landscapeAddress(filter, row.technology)}>
            {entity ? <EntityName entity={entity} /> : row.technology}
          </Link>
          <ClaimsButton row={row} named={named} toggle={toggle} />
        </th>
        <td>
          <GapMark row={row} named={named} filter={filter} />
        </td>
        {countryGroups.map((group) => (
          <td key={group} data-group={group}>
            <GroupCell
              technology={row.technology}
              group={group}
              developers={row.developers.filter((one) => groupOf(one) === group)}
              named={named}
            />
          </td>
        ))}
      </tr>
      {toggle.open && (
        <tr id={toggle.id}>
          <td colSpan={countryGroups.length + 2}>
            <RowClaims row={row} named={named} />
          </td>
        </tr>
      )}
    </>
  );
}
