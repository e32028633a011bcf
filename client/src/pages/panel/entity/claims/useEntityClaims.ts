import type { Claim } from "@atlas/server/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo } from "react";
import { type ClaimReading, claimReading } from "../../../../model/claim/ClaimReading.ts";
import { entityClaims } from "../../../../parts/api/claims.ts";

export interface EntityClaimsAnswer {
  /** Undefined until the first page has loaded. */
  claims: Claim[] | undefined;
  reading: ClaimReading;
  total: number;
  error: Error | null;
  hasMore: boolean;
  pending: boolean;
  more: () => void;
}

/** Loads the claims of an entity page by page: the first at once, others on request, or all if `all` is set. */
export function useEntityClaims(id: string, all: boolean): EntityClaimsAnswer {
  const { data: latest, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(entityClaims(id));
  // Long lists take a while to render; the graph comes first if both load at once, as after a double-click.
  const data = useDeferredValue(latest);

  useEffect(() => {
    if (all && hasNextPage && !isFetchingNextPage && !error) void fetchNextPage();
  }, [all, hasNextPage, isFetchingNextPage, error, fetchNextPage]);

  return useMemo(() => {
    const pages = data?.pages ?? [];
    return {
      claims: data?.pages.flatMap((page) => page.claims),
      reading: claimReading(pages),
      total: pages[0]?.total ?? 0,
      error,
      // Loaded claims count as pending until they are rendered.
      hasMore: hasNextPage || data !== latest,
      pending: isFetchingNextPage || data !== latest,
      more: () => void fetchNextPage(),
    };
  }, [data, latest, error, hasNextPage, isFetchingNextPage, fetchNextPage]);
}
