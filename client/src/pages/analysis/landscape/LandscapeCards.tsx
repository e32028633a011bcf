import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { type LandscapeFilter, landscapeAddress } from "../../../model/address/pages/landscapeAddress.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import { countryGroups, groupOf } from "../../../papers/answers/landscape/countryGroups.ts";
import type { Lookup, StageRows } from "../../../papers/answers/landscape/Lookup.ts";
import { strings } from "../../../papers/answers/landscape/strings.ts";
import { EntityName } from "../../../parts/claim/EntityName.tsx";
import { GapMark } from "./GapMark.tsx";
import { GroupCell } from "./GroupCell.tsx";
import css from "./landscape.module.css";
import { ClaimsButton, RowClaims, useClaimsToggle } from "./RowClaims.tsx";

interface LandscapeCardsProps {
  stages: readonly StageRows[];
  lookup: Lookup;
  filter: LandscapeFilter;
}

export function LandscapeCards({ stages, lookup, filter }: LandscapeCardsProps) {
  return stages.map(({ stage, rows }) => (
    <section key={stage} aria-label={stage === null ? strings.tableLabel : readableTitle(stage)}>
      <h2 className={`heading ${css.stageTitle}`}>{stage === null ? "" : readableTitle(stage)}</h2>
      {rows.map((row) => (
        <Card key={row.technology} row={row} lookup={lookup} filter={filter} />
      ))}
    </section>
  ));
}

function Card({ row, lookup, filter }: { row: LandscapeRow; lookup: Lookup; filter: LandscapeFilter }) {
  const toggle = useClaimsToggle();
  const entity = lookup.entities.get(row.technology);
  const groups = countryGroups
    .map((group) => ({ group, own: row.developers.filter((one) => groupOf(one) === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <article className={css.card}>
      <h3 className={`larger ${css.cardTitle}`}>
        <Link to={landscapeAddress(filter, row.technology)}>
          {entity ? <EntityName entity={entity} /> : row.technology}
        </Link>
      </h3>
      <GapMark row={row} lookup={lookup} filter={filter} />
      {groups.map(({ group, own }) => (
        <div key={group} className={`ruleAbove padded8 ${css.cardGroup}`} data-group={group}>
          <h4>{strings.groups[group]}</h4>
          <GroupCell technology={row.technology} group={group} developers={own} lookup={lookup} />
        </div>
      ))}
      <ClaimsButton row={row} lookup={lookup} toggle={toggle} />
      {toggle.open && (
        <div id={toggle.id}>
          <RowClaims row={row} lookup={lookup} />
        </div>
      )}
    </article>
  );
}
