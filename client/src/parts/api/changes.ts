import type { ChangeAnswer, ReleaseList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking, fetchJson } from "./request/fetchJson.ts";

/** Changes per answer. */
const CHANGES_LISTED = 500;

/** The versions of the data set that can be compared, oldest first. */
export function releases() {
  return queryOptions({
    queryKey: ["releases"],
    // Without `asks`, because the server reads them from files, not from the database.
    queryFn: ({ signal }) => fetchJson<ReleaseList>("/api/releases", { signal }),
  });
}

/** Filters for the changes of the whole data set; empty lists restrict nothing, and no `to` means now. */
export interface ChangesQuery {
  from: string;
  to: string | null;
  kinds: readonly string[];
  predicates: readonly string[];
  types: readonly string[];
}

/** The changes of claims from one version to another. */
export function changes({ from, to, ...lists }: ChangesQuery) {
  const query = new URLSearchParams({ from, ...(to === null ? {} : { to }), limit: String(CHANGES_LISTED) });
  for (const [name, values] of Object.entries(lists)) if (values.length > 0) query.set(name, values.join(","));
  return queryOptions({
    queryKey: ["changes", query.toString()],
    ...asking<ChangeAnswer>(`/api/changes?${query}`),
  });
}

/** Changes listed for a view. */
const VIEW_CHANGES_LISTED = 100;

/** The changes since a version in the claims among some entities. */
export function changesAmong(from: string, ids: readonly string[]) {
  const body = { from, ids: [...ids].sort(), limit: VIEW_CHANGES_LISTED };
  return queryOptions({
    queryKey: ["changesAmong", body],
    ...asking<ChangeAnswer>("/api/changes/among", body),
  });
}
