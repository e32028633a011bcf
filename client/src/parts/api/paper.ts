import type { PaperAnswer, PaperRequest, ReleasedClaims } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asked, fetchJson } from "./request/fetchJson.ts";

/** Asks what became of the claims of a paper: only their ids, its version and its day are sent. */
export function paperChanges(request: PaperRequest) {
  return asked<PaperAnswer>(["paperChanges", request], "/api/changes/paper", request);
}

/** All claims of a version that is kept, to find in the browser which of them a paper states. */
export function releasedClaims(version: string) {
  return queryOptions({
    queryKey: ["releasedClaims", version],
    queryFn: ({ signal }) =>
      fetchJson<ReleasedClaims>(`/api/releases/${encodeURIComponent(version)}/claims`, { signal }),
  });
}
