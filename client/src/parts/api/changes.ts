import type { ChangeAnswer, ClaimPage, ReleaseList } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asked, asking, fetchJson } from "./request/fetchJson.ts";

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
  impacts: readonly string[];
  entities: readonly string[];
  countries: readonly string[];
  steps: readonly string[];
}

const lists = ["kinds", "predicates", "types", "impacts", "entities", "countries", "steps"] as const;

export function changes(wanted: ChangesQuery) {
  const { from, to } = wanted;
  const query = new URLSearchParams({ from, ...(to === null ? {} : { to }), limit: String(CHANGES_LISTED) });
  for (const name of lists) if (wanted[name].length > 0) query.set(name, wanted[name].join(","));
  return asked<ChangeAnswer>(["changes", query.toString()], `/api/changes?${query}`);
}

/** The changes since a version in the claims among some entities. */
export function changesAmong(from: string, ids: readonly string[]) {
  const body = { from, ids: [...ids].sort(), limit: CHANGES_LISTED };
  return asked<ChangeAnswer>(["changesAmong", body], "/api/changes/among", body);
}

/** Claims per request, and at most for one entity, best evidence first. */
const PER_REQUEST = 500;
export const MOST_READ = 1000;

/** Filters of a timeline; empty lists restrict nothing. */
export interface TimelineFilter {
  predicates: readonly string[];
  evidence: readonly string[];
}

/** The claims for the timeline of an entity, with their entities and sources. */
export function timelineClaims(id: string, { predicates, evidence }: TimelineFilter) {
  const filter = new URLSearchParams({ limit: String(PER_REQUEST) });
  if (predicates.length > 0) filter.set("predicates", predicates.join(","));
  if (evidence.length > 0) filter.set("evidence", evidence.join(","));
  const path = `/api/entities/${encodeURIComponent(id)}/claims?${filter}`;
  const first = asking<ClaimPage>(path);
  return queryOptions({
    queryKey: ["timeline", id, filter.toString()],
    meta: first.meta,
    queryFn: async ({ signal }) => {
      const pages = [await first.queryFn({ signal })];
      const total = pages[0]?.total ?? 0;
      for (let offset = PER_REQUEST; offset < Math.min(total, MOST_READ); offset += PER_REQUEST) {
        pages.push(await fetchJson<ClaimPage>(`${path}&offset=${offset}`, { signal }));
      }
      return {
        claims: pages.flatMap((page) => page.claims),
        entities: pages.flatMap((page) => page.entities),
        sources: pages.flatMap((page) => page.sources),
        total,
      } satisfies ClaimPage;
    },
  });
}
