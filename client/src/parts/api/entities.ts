import type { EntityDetail } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** One entity with its counts of claims and its owners. */
export function entityDetail(id: string) {
  return queryOptions({
    queryKey: ["entity", id],
    ...asking<EntityDetail>(`/api/entities/${encodeURIComponent(id)}`),
  });
}
