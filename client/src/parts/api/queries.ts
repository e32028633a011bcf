import type { QueriesAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { type AskedRequest, fetchJson } from "./request/fetchJson.ts";

/** The queries in Cypher that a request runs. */
export function queriesOf(asks: AskedRequest) {
  return queryOptions({
    queryKey: ["queriesOf", asks],
    queryFn: ({ signal }) => fetchJson<QueriesAnswer>("/api/queries", { signal, body: asks }),
  });
}
