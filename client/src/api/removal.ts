import type { RemovalAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { RemovalState } from "../url/removalAddress.ts";
import { fetchJson } from "./fetchJson.ts";

/** What is lost without some organisations or a country; with none of them, what hangs on one organisation alone. */
export function removalAnswer({ ids, country, subsidiaries }: RemovalState) {
  const query = new URLSearchParams({ ids: ids.join(","), country, subsidiaries }).toString();
  return queryOptions({
    queryKey: ["removal", query],
    queryFn: ({ signal }) => fetchJson<RemovalAnswer>(`/api/removal?${query}`, { signal }),
  });
}
