import type { EntityDetail } from "@atlas/server/contract";
import { Fragment } from "react";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import css from "../frame/PanelHead.module.css";
import { strings } from "../frame/strings.ts";
import { useEntityClaims } from "./claims/useEntityClaims.ts";
import { EntityActions } from "./EntityActions.tsx";
import { EntityFacts } from "./EntityFacts.tsx";
import { Ownership } from "./Ownership.tsx";

/** Facts, summary, owners and other names of an entity, and its actions on the canvas. */
export function EntityHead({ detail }: { detail: EntityDetail }) {
  const { entity } = detail;
  // Shares its request with the list of claims: locations and stakes are claims.
  const { claims = [], reading } = useEntityClaims(entity.id, false);
  const locations = claims.filter(({ predicate, subject }) => predicate === "LOCATED_IN" && subject === entity.id);
  const stakes = claims.filter(({ predicate, object }) => predicate === "OWNS_STAKE_IN" && object === entity.id);
  return (
    <>
      {entity.summary && (
        <p lang="en" className="above10">
          {entity.summary}
        </p>
      )}
      <EntityFacts entity={entity} locations={locations} reading={reading} />
      <Ownership detail={detail} stakes={stakes} reading={reading} />
      {entity.aliases.length > 0 && (
        <p className={css.small}>
          <b className="muted strong">{strings.alsoKnown}</b> <Aliases names={entity.aliases} />
        </p>
      )}
      <EntityActions entity={entity} />
    </>
  );
}

/** Other names, each with its language if that is not the interface's. */
function Aliases({ names }: { names: readonly string[] }) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && shared.semicolon}
      <span lang={foreignLanguage(name)}>{name}</span>
    </Fragment>
  ));
}
