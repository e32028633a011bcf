import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { today } from "../../model/words/formatDate.ts";
import { language } from "../../model/words/language.ts";
import type { Analysis } from "../../papers/answers/common/Analysis.ts";
import type { Briefing } from "../../papers/briefing/Briefing.ts";
import { type AskedSettings, makeBriefing } from "../../papers/briefing/makeBriefing.ts";
import { useChain } from "../api/chain.ts";
import { claimContext, ownershipContext } from "../api/claims.ts";
import { summary } from "../api/records.ts";
import { usePlaces } from "../view/graph/usePlaces.ts";
import { useDisplay, useViewGraph } from "../view/graph/useViewGraph.ts";

/** The answer that a briefing is made from; null if there is none, or not yet. */
export interface BriefingAnalysis {
  analysis: Analysis | null;
  ready: boolean;
  error: Error | null;
}

export interface BriefingAnswer {
  /** Null until all data have arrived. */
  briefing: Briefing | null;
  error: Error | null;
  /** Ids in the address that this data set does not have. */
  missing: string[];
}

/** The briefing of a view, with the settings and the analysis in the address; `link` is its address. */
export function useBriefing(
  view: ViewState,
  settings: AskedSettings,
  link: string,
  analysisAnswer: BriefingAnalysis,
): BriefingAnswer {
  const answer = useViewGraph(view.steps);
  const { placed, busy } = usePlaces(answer, view);
  const display = useDisplay(view);
  const { data: summaryData, error: summaryError } = useQuery(summary());
  const ready = answer.status === "ready" && !busy && placed.graph === answer.graph;
  const { claims } = answer.graph;
  const { data: context, error: contextError } = useQuery({ ...claimContext(claims), enabled: ready });
  const { data: ownership, error: ownershipError } = useQuery({ ...ownershipContext(claims), enabled: ready });
  const chain = useChain(drawnLayoutOf(view), answer.graph);
  const currentLanguage = language();
  const briefing = useMemo(() => {
    if (!ready || !context || !ownership || !chain.places || !summaryData || !analysisAnswer.ready) return null;
    return makeBriefing({
      settings,
      language: currentLanguage,
      made: today(),
      link,
      dataset: summaryData.dataset,
      view: { ...view, ...display },
      analysis: analysisAnswer.analysis,
      graph: placed.graph,
      positions: placed.positions,
      groups: placed.groups,
      chain: chain.places,
      context,
      ownership,
    });
  }, [
    ready,
    context,
    ownership,
    summaryData,
    settings,
    currentLanguage,
    link,
    view,
    display,
    placed,
    chain.places,
    analysisAnswer.ready,
    analysisAnswer.analysis,
  ]);
  return {
    briefing,
    error: answer.error ?? summaryError ?? contextError ?? ownershipError ?? chain.error ?? analysisAnswer.error,
    missing: answer.missing,
  };
}
