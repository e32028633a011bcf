import type { ViewList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetchJson.ts";

/** The curated starting views. */
export function views() {
  return queryOptions({
    queryKey: ["views"],
    queryFn: ({ signal }) => fetchJson<ViewList>("/api/views", { signal }),
  });
}
