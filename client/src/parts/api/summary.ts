import type { Summary } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** Counts of the data set, and which one it is. */
export function summary() {
  return queryOptions({
    queryKey: ["summary"],
    ...asking<Summary>("/api/summary"),
  });
}
