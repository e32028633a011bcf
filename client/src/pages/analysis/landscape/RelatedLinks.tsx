import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { type LandscapeFilter, landscapeAddress } from "../../../model/address/pages/landscapeAddress.ts";
import { type Lookup, nameOf } from "../../../papers/answers/landscape/Lookup.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";

/** Links to the rows of the technologies that contain this one, and of its parts. */
export function RelatedLinks({ row, lookup, filter }: { row: LandscapeRow; lookup: Lookup; filter: LandscapeFilter }) {
  const kinds = [
    { label: strings.partOf, ids: row.wholes },
    { label: strings.itsParts, ids: row.parts },
  ];
  return kinds
    .filter(({ ids }) => ids.length > 0)
    .map(({ label, ids }) => (
      <p key={label} className="around4">
        {label}{" "}
        {ids.map((id, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <Link to={landscapeAddress(filter, id)}>{nameOf(id, lookup)}</Link>
          </span>
        ))}
      </p>
    ));
}
