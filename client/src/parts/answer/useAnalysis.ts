import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import { useSlow } from "../../ui/browser/useSlow.ts";
import { useLanguage } from "../../ui/useLanguage.ts";

/**
 * Fetches a question once `ready`, and turns the answer into an analysis, again whenever the language or `toAnalysis`
 * changes; `analysis` is null until the answer arrives and after an error.
 */
export function useAnalysis<Answer, Key extends QueryKey>(
  query: UseQueryOptions<Answer, Error, Answer, Key>,
  toAnalysis: (answer: Answer) => Analysis,
  ready = true,
) {
  const { data, error, isFetching } = useQuery({ ...query, enabled: ready });
  const slow = useSlow(isFetching);
  const language = useLanguage();
  const answer = error ? undefined : data;
  // An analysis is worded in the language of the moment it is made.
  const analysis = useMemo(() => (answer && language ? toAnalysis(answer) : null), [answer, language, toAnalysis]);
  return { answer, analysis, error, slow };
}
