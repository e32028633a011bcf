import type { ClaimPage } from "@atlas/server/contract";
import { queryOptions } from "@tanstack/react-query";
import { asking, fetchJson } from "./request/fetchJson.ts";

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
