import type { EntityDetail } from "@atlas/server/contract";
import { EntityActions } from "./EntityActions.tsx";
import { entityFacts } from "./entityFacts.ts";
import { OwnershipChain } from "./OwnershipChain.tsx";
import css from "./PanelHead.module.css";
import { strings } from "./strings.ts";

/** Names, facts, owners and evidence of an entity, and what can be done with it on the canvas. */
export function EntityHead({ detail }: { detail: EntityDetail }) {
  const { entity } = detail;
  return (
    <>
      <ul className={css.chips}>
        {entityFacts(entity).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {entity.website && (
          <li>
            <a href={entity.website} target="_blank" rel="noopener noreferrer">
              {new URL(entity.website).hostname.replace(/^www\./, "")}
            </a>
          </li>
        )}
      </ul>
      <OwnershipChain detail={detail} />
      {entity.summary && (
        <p lang="en" className={css.text}>
          {entity.summary}
        </p>
      )}
      {entity.aliases.length > 0 && (
        <p className={css.small}>
          <b>{strings.alsoKnown}</b> <span lang="en">{entity.aliases.join("; ")}</span>
        </p>
      )}
      <EntityActions entity={entity} />
    </>
  );
}
