import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { mainName, otherName } from "../../../model/words/entityName.ts";
import { className } from "../../../model/words/names.ts";
import { entityDetail } from "../../../parts/api/records.ts";
import { isNotFound } from "../../../parts/api/request/ApiError.ts";
import { Awaited } from "../../../parts/api/request/Awaited.tsx";
import { ShapeMark } from "../../../parts/claim/ShapeMark.tsx";
import { NotesOn } from "../../../parts/desk/notes/NotesOn.tsx";
import { ErrorBoundary } from "../../../ui/ErrorBoundary.tsx";
import { Card } from "../frame/Card.tsx";
import { NotFound } from "../frame/NotFound.tsx";
import { EntityClaims } from "./claims/EntityClaims.tsx";
import { EntityHead } from "./EntityHead.tsx";

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
