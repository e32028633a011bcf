import type { Entity, EntityDetail, Neighbours, SourceDetail, Summary, ViewList } from "@atlas/server/contract";
import { queryOptions, useQueries } from "@tanstack/react-query";
import { type Along, formatAlong } from "../../model/address/view/folding.ts";
import { asked, fetchJson } from "./request/fetchJson.ts";

export function entityDetail(id: string) {
  return asked<EntityDetail>(["entity", id], `/api/entities/${encodeURIComponent(id)}`);
}

/** How many neighbours an entity has along one kind of claim. */
export function neighbourTotal(id: string, { predicate, direction }: Along) {
  const path = `/api/entities/${encodeURIComponent(id)}/neighbours?predicates=${predicate}&direction=${direction}&limit=1`;
  return queryOptions({
    ...asked<Neighbours>(["neighbours", id, formatAlong({ predicate, direction })], path),
    select: totalOf,
  });
}

/** Outside the query, so that it runs only when an answer changes. */
function totalOf({ total }: Neighbours): number {
  return total;
}

/** One source, and the claims that rest on it or are contradicted by it. */
export function sourceDetail(id: string) {
  return asked<SourceDetail>(["source", id], `/api/sources/${encodeURIComponent(id)}`);
}

/** Counts of the data set, and which one it is. */
export function summary() {
  return asked<Summary>(["summary"], "/api/summary");
}

/** The entities with these ids, as far as they have come; without those that nobody has. */
export function useEntities(ids: Iterable<string>): readonly Entity[] {
  return useQueries({
    queries: [...new Set(ids)].map((id) => entityDetail(id)),
    combine: entitiesOf,
  });
}

/** Outside the hook, so that it runs only when an answer changes. */
function entitiesOf(answers: readonly { data: { entity: Entity } | undefined }[]): readonly Entity[] {
  return answers.flatMap(({ data }) => data?.entity ?? []);
}

export function views() {
  return queryOptions({
    queryKey: ["views"],
    // Without `asks`, because the server reads them from files, not from the database.
    queryFn: ({ signal }) => fetchJson<ViewList>("/api/views", { signal }),
  });
}
