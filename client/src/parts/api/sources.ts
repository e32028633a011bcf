import type { SourceDetail } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** One source, and the claims that rest on it or are contradicted by it. */
export function sourceDetail(id: string) {
  return queryOptions({
    queryKey: ["source", id],
    ...asking<SourceDetail>(`/api/sources/${encodeURIComponent(id)}`),
  });
}
