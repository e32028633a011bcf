import type { Claim, ClaimContext, ClaimDetail, ClaimPage, OwnershipContext, Subgraph } from "@atlas/server/contract";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { thingsWithKin } from "../../model/claim/thingsWithKin.ts";
import { asked, fetchJson } from "./request/fetchJson.ts";

export const CLAIMS_PER_PAGE = 200;

/** The claims of an entity with their entities and sources, page by page. */
export function entityClaims(id: string) {
  return infiniteQueryOptions({
    queryKey: ["entityClaims", id],
    queryFn: ({ signal, pageParam }) =>
      fetchJson<ClaimPage>(
        `/api/entities/${encodeURIComponent(id)}/claims?limit=${CLAIMS_PER_PAGE}&offset=${pageParam}`,
        { signal },
      ),
    meta: { asks: { path: `/entities/${encodeURIComponent(id)}/claims?limit=${CLAIMS_PER_PAGE}` } },
    initialPageParam: 0,
    getNextPageParam: (last: ClaimPage, pages: ClaimPage[]) => {
      const read = pages.reduce((sum, page) => sum + page.claims.length, 0);
      return last.claims.length > 0 && read < last.total ? read : undefined;
    },
  });
}

export function claimsBetween(ids: readonly string[]) {
  const sorted = [...ids].sort();
  return asked<Subgraph>(["claimsBetween", sorted], "/api/claims/between", { ids: sorted });
}

/** The sources of some claims, and the entities that claims and sources name. */
export function claimContext(claims: readonly Claim[]) {
  return recordContext(namedBy(claims));
}

/** Some sources, some entities, and the entities that these sources name. */
export function recordContext(named: Named) {
  const body = different(named);
  return asked<ClaimContext>(["claimContext", body], "/api/claims/context", body);
}

/** Owners of the entities and publishers that some claims name: what their grades depend on. */
export function ownershipContext(claims: readonly Claim[]) {
  const body = { ...different(namedBy(claims)), things: [...new Set(thingsWithKin(claims))].sort() };
  return asked<OwnershipContext>(["ownershipContext", body], "/api/claims/ownership", body);
}

export function claimDetail(id: string) {
  return asked<ClaimDetail>(["claim", id], `/api/claims/${encodeURIComponent(id)}`);
}

interface Named {
  sources: readonly string[];
  entities: readonly string[];
}

/** The sources and entities that claims name, often several times. */
function namedBy(claims: readonly Claim[]): Named {
  return {
    sources: claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]),
    entities: claims.flatMap((claim) => [
      ...[claim.subject, claim.object, claim.about ?? ""],
      ...[...claim.source_speakers, ...claim.source_voice_controllers, ...claim.attributed_to],
    ]),
  };
}

/** Each id once, in an order that does not depend on that of the claims: equal requests have equal keys. */
function different({ sources, entities }: Named): Named {
  const once = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== "").sort();
  return { sources: once(sources), entities: once(entities) };
}
