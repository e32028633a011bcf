import type { RemovalAnswer, WhatIfAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { TakeOut } from "../../model/address/pages/whatIfAddress.ts";
import { asking } from "./request/fetchJson.ts";

/** Where the goods go of what is taken out, and who else makes it. */
export function whatIfAnswer({ ids, countries, stop, subsidiaries }: TakeOut) {
  const query = new URLSearchParams({
    ids: ids.join(","),
    country: countries.join(","),
    stop,
    subsidiaries,
  }).toString();
  return queryOptions({
    queryKey: ["whatIf", query],
    ...asking<WhatIfAnswer>(`/api/what-if?${query}`),
  });
}

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
