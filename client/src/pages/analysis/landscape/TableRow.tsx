import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { type LandscapeFilter, landscapeAddress } from "../../../model/address/pages/landscapeAddress.ts";
import { countryGroups, groupOf } from "../../../papers/answers/landscape/countryGroups.ts";
import type { Lookup } from "../../../papers/answers/landscape/Lookup.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { GapMark } from "./GapMark.tsx";
import { GroupCell } from "./GroupCell.tsx";
import css from "./landscape.module.css";
import { ClaimsButton, RowClaims, useClaimsToggle } from "./RowClaims.tsx";

export function TableRow({ row, lookup, filter }: { row: LandscapeRow; lookup: Lookup; filter: LandscapeFilter }) {
  const toggle = useClaimsToggle();
  const entity = lookup.entities.get(row.technology);
  return (
    <>
      <tr>
        <th scope="row" className={css.technology}>
          <Link to={landscapeAddress(filter, row.technology)}>
            {entity ? <EntityName entity={entity} /> : row.technology}
          </Link>
          <ClaimsButton row={row} lookup={lookup} toggle={toggle} />
        </th>
        <td>
          <GapMark row={row} lookup={lookup} filter={filter} />
        </td>
        {countryGroups.map((group) => (
          <td key={group} data-group={group}>
            <GroupCell
              technology={row.technology}
              group={group}
              developers={row.developers.filter((one) => groupOf(one) === group)}
              lookup={lookup}
            />
          </td>
        ))}
      </tr>
      {toggle.open && (
        <tr id={toggle.id}>
          <td colSpan={countryGroups.length + 2}>
            <RowClaims row={row} lookup={lookup} />
          </td>
        </tr>
      )}
    </>
  );
}
