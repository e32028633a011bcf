import type { Claim, ClaimDetail } from "@atlas/server/contract";
import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { type ClaimReading, claimReading } from "../../../model/claim/ClaimReading.ts";
import { claimDetail, claimsBetween } from "../../../parts/api/claims.ts";

/** The claims between two entities with all that is needed to read them. */
export interface PairClaims {
  claims: Claim[];
  /** Their number, once it is known. */
  expected: number;
  reading: ClaimReading;
  error: Error | null;
  pending: boolean;
}

/** Loads the claims between two entities, then each with its sources: they are never many. */
export function usePairClaims(a: string, b: string): PairClaims {
  const between = useQuery(claimsBetween([a, b]));
  const ids = (between.data?.claims ?? []).filter((claim) => claim.subject !== claim.object).map((claim) => claim.id);
  const details = useQueries({ queries: ids.map(claimDetail), combine: combineDetails });
  return {
    claims: details.answers.map((answer) => answer.claim),
    expected: ids.length,
    reading: claimReading([{ entities: between.data?.entities ?? [], sources: [] }, ...details.answers]),
    error: between.error ?? details.error,
    pending: between.isPending || details.pending,
  };
}

function combineDetails(results: UseQueryResult<ClaimDetail>[]) {
  return {
    answers: results.flatMap((result) => result.data ?? []),
    error: results.find((result) => result.error)?.error ?? null,
    pending: results.some((result) => result.isPending),
  };
}
