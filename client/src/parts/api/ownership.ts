import type { Ownership } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** Who owns an organisation, and what it owns. */
export function ownership(organisation: string) {
  return queryOptions({
    queryKey: ["ownership", organisation],
    ...asking<Ownership>(`/api/ownership?organisation=${organisation}`),
  });
}
