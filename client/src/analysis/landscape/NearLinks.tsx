import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { type LandscapeFilter, landscapeAddress } from "../../url/pages/landscapeAddress.ts";
import css from "./landscape.module.css";
import { type Named, nameOf } from "./Named.ts";
import { strings } from "./strings.ts";

/** Leads to the rows of what a technology is part of, and of its parts. */
export function NearLinks({ row, named, filter }: { row: LandscapeRow; named: Named; filter: LandscapeFilter }) {
  const kinds = [
    { label: strings.partOf, ids: row.wholes },
    { label: strings.itsParts, ids: row.parts },
  ];
  return kinds
    .filter(({ ids }) => ids.length > 0)
    .map(({ label, ids }) => (
      <p key={label} className={css.near}>
        {label}{" "}
        {ids.map((id, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <Link to={landscapeAddress(filter, id)}>{nameOf(id, named)}</Link>
          </span>
        ))}
      </p>
    ));
}
