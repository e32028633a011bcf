import type { WatchedAnswer, WatchedRequest } from "@atlas/server/contract";
import { fetchJson } from "./request/fetchJson.ts";

/** Asks what is new on all that is watched, in one request. Not among the queries shown to readers: it names what they watch. */
export function fetchNews(request: WatchedRequest, signal: AbortSignal): Promise<WatchedAnswer> {
  return fetchJson<WatchedAnswer>("/api/changes/watched", { signal, body: request });
}
