import type { LandscapeRow } from "@atlas/server/contract";
import { Link } from "react-router";
import { EntityName } from "../../claim/EntityName.tsx";
import { type LandscapeFilter, landscapeAddress } from "../../url/pages/landscapeAddress.ts";
import { readableTitle } from "../../words/readableWord.ts";
import { countryGroups, groupOf } from "./countryGroups.ts";
import { GapMark } from "./GapMark.tsx";
import { GroupCell } from "./GroupCell.tsx";
import css from "./landscape.module.css";
import type { Named } from "./Named.ts";
import type { StageRows } from "./orderRows.ts";
import { ClaimsButton, RowClaims, useClaimsToggle } from "./RowClaims.tsx";
import { strings } from "./strings.ts";

interface LandscapeCardsProps {
  stages: readonly StageRows[];
  named: Named;
  filter: LandscapeFilter;
}

/** The landscape where there is no room for a table: a card for each technology, by stage. */
export function LandscapeCards({ stages, named, filter }: LandscapeCardsProps) {
  return stages.map(({ stage, rows }) => (
    <section key={stage} aria-label={stage === null ? strings.tableLabel : readableTitle(stage)}>
      <h2 className={css.stageTitle}>{stage === null ? "" : readableTitle(stage)}</h2>
      {rows.map((row) => (
        <Card key={row.technology} row={row} named={named} filter={filter} />
      ))}
    </section>
  ));
}

function Card({ row, named, filter }: { row: LandscapeRow; named: Named; filter: LandscapeFilter }) {
  const toggle = useClaimsToggle();
  const entity = named.entities.get(row.technology);
  const groups = countryGroups
    .map((group) => ({ group, own: row.developers.filter((one) => groupOf(one) === group) }))
    .filter(({ own }) => own.length > 0);
  return (
    <article className={css.card}>
      <h3 className={css.cardTitle}>
        <Link to={landscapeAddress(filter, row.technology)}>
          {entity ? <EntityName entity={entity} /> : row.technology}
        </Link>
      </h3>
      <GapMark row={row} named={named} filter={filter} />
      {groups.map(({ group, own }) => (
        <div key={group} className={css.cardGroup} data-group={group}>
          <h4>{strings.groups[group]}</h4>
          <GroupCell technology={row.technology} group={group} developers={own} named={named} />
        </div>
      ))}
      <ClaimsButton row={row} named={named} toggle={toggle} />
      {toggle.open && (
        <div id={toggle.id}>
          <RowClaims row={row} named={named} />
        </div>
      )}
    </article>
  );
}
