import type { RemovalAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { RemovalState } from "../url/pages/removalAddress.ts";
import { asking } from "./request/fetchJson.ts";

/** What is lost without some organisations or a country; without either, what has only one maker on record. */
export function removalAnswer({ ids, country, subsidiaries }: RemovalState) {
  const query = new URLSearchParams({ ids: ids.join(","), country, subsidiaries }).toString();
  return queryOptions({
    queryKey: ["removal", query],
    ...asking<RemovalAnswer>(`/api/removal?${query}`),
  });
}
