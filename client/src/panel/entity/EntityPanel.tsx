import { entityClasses, entityClassOf } from "@atlas/server/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { entityDetail } from "../../api/entities.ts";
import { isNotFound } from "../../api/request/ApiError.ts";
import { failureMessage } from "../../api/request/failureMessage.ts";
import { useRetryFailed } from "../../api/request/useRetryFailed.ts";
import { ShapeMark } from "../../claim/ShapeMark.tsx";
import { NotesOn } from "../../desk/common/notes/NotesOn.tsx";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { mainName, otherName } from "../../words/entityName.ts";
import { className } from "../../words/names.ts";
import { Card } from "../frame/Card.tsx";
import { NotFound } from "../frame/NotFound.tsx";
import { EntityClaims } from "./claims/EntityClaims.tsx";
import { EntityHead } from "./EntityHead.tsx";

/** One entity: what it is, then its claims; either can fail without the other. */
export function EntityPanel({ id }: { id: string }) {
  const { data, error } = useQuery(entityDetail(id));
  const retry = useRetryFailed();
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
      {!data && error && <Failure message={failureMessage(error)} onRetry={retry} />}
      {!data && !error && <Skeleton lines={6} />}
      <ErrorBoundary>
        <EntityClaims id={id} />
      </ErrorBoundary>
    </Card>
  );
}
