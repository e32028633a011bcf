import type { WhatIfAnswer } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import type { TakeOut } from "../url/pages/whatIfAddress.ts";
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
