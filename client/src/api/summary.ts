import type { Summary } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetchJson.ts";

/** Counts of the data set, and which one it is. */
export function summary() {
  return queryOptions({
    queryKey: ["summary"],
    queryFn: ({ signal }) => fetchJson<Summary>("/api/summary", { signal }),
  });
}
