import type { EntityDetail, Neighbours } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { Along } from "../url/view/along.ts";
import { asking } from "./fetchJson.ts";

/** One entity with its counts of claims and its owners. */
export function entityDetail(id: string) {
  return queryOptions({
    queryKey: ["entity", id],
    ...asking<EntityDetail>(`/api/entities/${encodeURIComponent(id)}`),
  });
}

/**
 * The first `limit` neighbours of an entity by rank, along one kind of claim or all, with the claims that lead to them.
 */
export function neighbours(id: string, limit: number, along?: Along) {
  const kind = along ? `&predicates=${along.predicate}&direction=${along.direction}` : "";
  return queryOptions({
    queryKey: ["neighbours", id, limit, kind],
    ...asking<Neighbours>(`/api/entities/${encodeURIComponent(id)}/neighbours?limit=${limit}${kind}`),
  });
}
