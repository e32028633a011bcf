import type { SourceDetail } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetchJson.ts";

/** One source, and the claims that rest on it or are contradicted by it. */
export function sourceDetail(id: string) {
  return queryOptions({
    queryKey: ["source", id],
    queryFn: ({ signal }) => fetchJson<SourceDetail>(`/api/sources/${encodeURIComponent(id)}`, { signal }),
  });
}
