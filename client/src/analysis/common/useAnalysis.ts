import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSlow } from "../../browser/useSlow.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import type { Analysis } from "./Analysis.ts";

/**
 * Asks what a page of analysis asks, once that is `ready`, and tells the answer as an analysis; until the answer is there, or
 * where it failed, nothing is told. It is told anew where `tell` is another function.
 */
export function useAnalysis<Answer, Key extends QueryKey>(
  query: UseQueryOptions<Answer, Error, Answer, Key>,
  tell: (answer: Answer) => Analysis,
  ready = true,
) {
  const { data, error, refetch, isFetching } = useQuery({ ...query, enabled: ready });
  const slow = useSlow(isFetching);
  const spoken = useLanguage();
  const answer = error ? undefined : data;
  // The words of an analysis are those of the language spoken when it is made.
  const analysis = useMemo(() => (answer && spoken ? tell(answer) : null), [answer, spoken, tell]);
  return { answer, analysis, error, retry: () => void refetch(), slow };
}
