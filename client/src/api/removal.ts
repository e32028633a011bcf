import type { RemovalAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** Organisations that drop out, and a country whose organisations do; an empty text means none. */
interface Removed {
  ids: readonly string[];
  country: string;
  subsidiaries: "with" | "without";
}

/** What loses its last maker without some organisations or a country; without either, what has only one maker on record. */
export function removalAnswer({ ids, country, subsidiaries }: Removed) {
  const query = new URLSearchParams({ ids: ids.join(","), country, subsidiaries }).toString();
  return queryOptions({
    queryKey: ["removal", query],
    ...asking<RemovalAnswer>(`/api/removal?${query}`),
  });
}
