import type { Reading, ReadRequest } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "./request/fetchJson.ts";

/** Characters of a text that the server reads, as in its contract. */
export const MOST_READ = 40_000;

/**
 * Reads a text against the atlas; `key` stands for the text, so that nothing of it is copied into the key of a cache or
 * the list of requests. The reading before stays while the same text is read with other choices.
 */
export function readingOf(key: string, request: ReadRequest) {
  const { text: _, ...choices } = request;
  return queryOptions({
    queryKey: ["reading", key, choices] as const,
    queryFn: ({ signal }) => fetchJson<Reading>("/api/read", { signal, body: request }),
    placeholderData: (before: Reading | undefined, query) => (query?.queryKey[1] === key ? before : undefined),
  });
}
