import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "react-router";
import type { Analysis, AskAnalysis } from "../../analysis/common/Analysis.ts";
import { notingAsker } from "../../api/Asker.ts";
import type { AskedRequest } from "../../api/fetchJson.ts";
import { type AnalysisAddress, analysisIn } from "../../url/pages/analysisAddress.ts";
import { language, languageReady } from "../../words/language.ts";

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

/** What came, and what the API was asked for it. */
interface Answered {
  analysis: Analysis | null;
  asks: AskedRequest[];
}

/** Asks anew what a page of analysis answered, so that the briefing holds what the data say now. */
export function useAnalysis(ask: AskAnalysis): AnalysisAnswer {
  const { search } = useLocation();
  const client = useQueryClient();
  const asked = useMemo(() => analysisIn(search), [search]);
  const queryKey = ["analysis", language(), asked];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async (): Promise<Answered> => {
      const asks: AskedRequest[] = [];
      const analysis = asked && (await ask(asked, notingAsker(client, asks)));
      await languageReady();
      return { analysis, asks };
    },
    enabled: asked !== null,
    // Known only when it has been asked; the queries that asked it are nobody's once it is there.
    meta: { asks: client.getQueryData<Answered>(queryKey)?.asks ?? [] },
  });
  return {
    asked,
    analysis: data?.analysis ?? null,
    ready: asked === null || data !== undefined,
    error,
    retry: () => void refetch(),
  };
}
