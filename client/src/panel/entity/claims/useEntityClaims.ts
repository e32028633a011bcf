import type { Claim } from "@atlas/server/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo } from "react";
import { entityClaims } from "../../../api/claims.ts";
import { type ClaimReading, claimReading } from "../../../claim/ClaimReading.ts";

/** The claims of an entity as far as they have come, and how to get the others. */
export interface EntityClaimsAnswer {
  /** Undefined until the first have come. */
  claims: Claim[] | undefined;
  reading: ClaimReading;
  /** How many there are in all. */
  total: number;
  error: Error | null;
  hasMore: boolean;
  pending: boolean;
  more: () => void;
}

/** Reads the claims of an entity page by page: the first at once, the others when asked for, or all where `all` is set. */
export function useEntityClaims(id: string, all: boolean): EntityClaimsAnswer {
  const { data: latest, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(entityClaims(id));
  // Many claims take a while to write: the graph comes first where both are on their way, as after a double-click.
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
      // What has come is on its way until it stands on the page.
      hasMore: hasNextPage || data !== latest,
      pending: isFetchingNextPage || data !== latest,
      more: () => void fetchNextPage(),
    };
  }, [data, latest, error, hasNextPage, isFetchingNextPage, fetchNextPage]);
}
