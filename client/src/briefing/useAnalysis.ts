import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "react-router";
import type { Analysis, AskAnalysis } from "../analysis/Analysis.ts";
import { language, languageReady } from "../ui/language.ts";
import { type AnalysisAddress, analysisIn } from "../url/analysisAddress.ts";

/** The analysis that the address of a briefing names, and how far asking it has come. */
export interface AnalysisAnswer {
  /** What the address names; null where it names none. */
  asked: AnalysisAddress | null;
  /** Null until it has come, where none is asked, and where what is asked cannot be answered. */
  analysis: Analysis | null;
  ready: boolean;
  error: Error | null;
  retry: () => void;
}

/** Asks anew what a page of analysis answered, so that the briefing holds what the data say now. */
export function useAnalysis(ask: AskAnalysis): AnalysisAnswer {
  const { search } = useLocation();
  const client = useQueryClient();
  const asked = useMemo(() => analysisIn(search), [search]);
  const { data, error, refetch } = useQuery({
    queryKey: ["analysis", language(), asked],
    queryFn: async () => {
      if (asked === null) return null;
      const analysis = await ask(asked, client);
      await languageReady();
      return analysis;
    },
    enabled: asked !== null,
  });
  return {
    asked,
    analysis: data ?? null,
    ready: asked === null || data !== undefined,
    error,
    retry: () => void refetch(),
  };
}
