import type { EntityDetail } from "@atlas/server/contract";
import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { foreignLanguage, mainName, otherName } from "../../../model/words/entityName.ts";
import { className } from "../../../model/words/names.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { FeedLink } from "../../../parts/answer/FeedLink.tsx";
import { entityDetail } from "../../../parts/api/records.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { NotesOn } from "../../../parts/desk/notes/NotesOn.tsx";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { Card } from "../frame/Card.tsx";
import { NotFound } from "../frame/NotFound.tsx";
import css from "../frame/PanelHead.module.css";
import { strings } from "../frame/strings.ts";
import { EntityClaims } from "./claims/EntityClaims.tsx";
import { useEntityClaims } from "./claims/useEntityClaims.ts";
import { EntityActions } from "./EntityActions.tsx";
import { EntityFacts } from "./EntityFacts.tsx";
import { Ownership } from "./Ownership.tsx";

/** One entity: what it is, then its claims; either can fail without the other. */
export function EntityPanel({ id }: { id: string }) {
  const { data, error } = useQuery(entityDetail(id));
  if (isNotFound(error)) return <NotFound kind="entity" id={id} />;
  const drawn = data && entityClasses[entityClassOf(data.entity)];
  const name = data && mainName(data.entity);
  return (
    <Card
      kind={
        drawn && (
          <>
            <ShapeMark shape={drawn} size={11} /> {className(entityClassOf(data.entity))}
          </>
        )
      }
      title={name?.text ?? null}
      other={data ? otherName(data.entity) : null}
      {...(name ? { lang: name.lang } : {})}
    >
      {data && <EntityHead detail={data} />}
      {data && <NotesOn about="entity" target={id} />}
      {!data && <Awaited error={error} lines={6} />}
      <ErrorBoundary>
        <EntityClaims id={id} />
      </ErrorBoundary>
    </Card>
  );
}

function EntityHead({ detail }: { detail: EntityDetail }) {
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
      {/* No version has own data. */}
      {entity.own === null && <FeedLink asked={{ entity: entity.id }} />}
    </>
  );
}

function Aliases({ names }: { names: readonly string[] }) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && shared.semicolon}
      <span lang={foreignLanguage(name)}>{name}</span>
    </Fragment>
  ));
}
