import type { EntityDetail, Neighbours } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { Along } from "../url/along.ts";
import { fetchJson } from "./fetchJson.ts";

/** One entity with its counts of claims and its owners. */
export function entityDetail(id: string) {
  return queryOptions({
    queryKey: ["entity", id],
    queryFn: ({ signal }) => fetchJson<EntityDetail>(`/api/entities/${encodeURIComponent(id)}`, { signal }),
  });
}

/** The first `limit` neighbours of an entity by rank, along one kind of claim or all, and the claims that lead to them. */
export function neighbours(id: string, limit: number, along?: Along) {
  const kind = along ? `&predicates=${along.predicate}&direction=${along.direction}` : "";
  return queryOptions({
    queryKey: ["neighbours", id, limit, kind],
    queryFn: ({ signal }) =>
      fetchJson<Neighbours>(`/api/entities/${encodeURIComponent(id)}/neighbours?limit=${limit}${kind}`, { signal }),
  });
}
