import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation } from "react-router";
import { type AnalysisAddress, analysisIn } from "../../model/address/pages/analysisAddress.ts";
import { language, languageReady } from "../../model/words/language.ts";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import type { AskAnalysis } from "../../parts/answer/AskAnalysis.ts";
import { type AskedRequest, notingAsker } from "../../parts/api/request/fetchJson.ts";
import type { BriefingAnalysis } from "../../parts/briefing/useBriefing.ts";

interface AskedAnalysis extends BriefingAnalysis {
  /** Null if the address names no analysis. */
  address: AnalysisAddress | null;
}

interface FetchedAnalysis {
  analysis: Analysis | null;
  asks: AskedRequest[];
}

/** Asks the analysis again, so that the briefing shows current data. */
export function useBriefingAnalysis(ask: AskAnalysis): AskedAnalysis {
  const { search } = useLocation();
  const client = useQueryClient();
  const address = useMemo(() => analysisIn(search), [search]);
  const queryKey = ["analysis", language(), address];
  const { data, error } = useQuery({
    queryKey,
    queryFn: async (): Promise<FetchedAnalysis> => {
      const asks: AskedRequest[] = [];
      const analysis = address && (await ask(address, notingAsker(client, asks)));
      await languageReady();
      return { analysis, asks };
    },
    enabled: address !== null,
    // The requests are known only after the analysis was made; its queries have no observers by then.
    meta: { asks: client.getQueryData<FetchedAnalysis>(queryKey)?.asks ?? [] },
  });
  return {
    address,
    analysis: data?.analysis ?? null,
    ready: address === null || data !== undefined,
    error,
  };
}
