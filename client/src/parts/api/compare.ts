import type { Comparison } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking } from "./request/fetchJson.ts";

/** What two to five entities share and what each has alone. */
export function comparison([left = "", right = "", ...also]: readonly string[]) {
  const query = `left=${left}&right=${right}${also.length > 0 ? `&also=${also.join(",")}` : ""}`;
  return queryOptions({
    queryKey: ["compare", query],
    ...asking<Comparison>(`/api/compare?${query}`),
  });
}
