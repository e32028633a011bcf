import type { SearchAnswer } from "@atlas/server/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./fetchJson.ts";

const HITS = 20;

/** Entities whose names fit the text; the last answer stays while a new one is on its way. */
export function search(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    queryFn: ({ signal }) =>
      fetchJson<SearchAnswer>(`/api/search?q=${encodeURIComponent(text)}&limit=${HITS}`, { signal }),
    placeholderData: keepPreviousData,
    enabled: text !== "",
  });
}
