import type { ViewList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./request/fetchJson.ts";

/** The curated starting views. */
export function views() {
  return queryOptions({
    queryKey: ["views"],
    // Without `asks`, because the server reads them from files, not from the database.
    queryFn: ({ signal }) => fetchJson<ViewList>("/api/views", { signal }),
  });
}
