import type { ViewList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetchJson.ts";

/** The curated starting views. */
export function views() {
  return queryOptions({
    queryKey: ["views"],
    // Without `asks`: the server reads them from files, and asks the database nothing.
    queryFn: ({ signal }) => fetchJson<ViewList>("/api/views", { signal }),
  });
}
