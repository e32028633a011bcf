import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { claimContext, ownershipContext } from "../../api/claims.ts";
import { summary } from "../../api/summary.ts";
import { useDisplay } from "../../picture/graph/useDisplay.ts";
import { usePlaces } from "../../picture/graph/usePlaces.ts";
import { useViewGraph } from "../../picture/graph/useViewGraph.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import { language } from "../../words/language.ts";
import { today } from "../../words/today.ts";
import type { Briefing } from "../Briefing.ts";
import { makeBriefing } from "../makeBriefing.ts";
import type { BriefingSettings } from "../settings.ts";
import type { AnalysisAnswer } from "./useAnalysis.ts";

/** A briefing, and how far asking for what it is made of has come. */
export interface BriefingAnswer {
  /** Null until everything has come. */
  briefing: Briefing | null;
  error: Error | null;
  retry: () => void;
  /** Ids of the address that are not in this data set. */
  missing: string[];
}

/** The briefing of a view under the settings of its author, with the analysis that it tells of; `link` is its absolute address. */
export function useBriefing(
  view: ViewState,
  settings: BriefingSettings,
  link: string,
  asked: AnalysisAnswer,
): BriefingAnswer {
  const answer = useViewGraph(view.steps);
  const { placed, busy } = usePlaces(answer, view);
  const display = useDisplay(view);
  const { data: facts, error: noFacts, refetch: askFacts } = useQuery(summary());
  const ready = answer.status === "ready" && !busy && placed.graph === answer.graph;
  const {
    data: context,
    error: noContext,
    refetch: askContext,
  } = useQuery({
    ...claimContext(answer.graph.claims),
    enabled: ready,
  });
  const {
    data: ownership,
    error: noOwnership,
    refetch: askOwnership,
  } = useQuery({
    ...ownershipContext(answer.graph.claims),
    enabled: ready,
  });
  const spoken = language();
  const briefing = useMemo(() => {
    if (!ready || !context || !ownership || !facts || !asked.ready) return null;
    return makeBriefing({
      settings,
      language: spoken,
      made: today(),
      link,
      dataset: facts.dataset,
      view: { ...view, ...display },
      analysis: asked.analysis,
      graph: placed.graph,
      positions: placed.positions,
      context,
      ownership,
    });
  }, [ready, context, ownership, facts, settings, spoken, link, view, display, placed, asked.ready, asked.analysis]);
  return {
    briefing,
    error: answer.error ?? noFacts ?? noContext ?? noOwnership ?? asked.error,
    retry: () => {
      if (answer.error) answer.retry();
      if (noFacts) void askFacts();
      if (noContext) void askContext();
      if (noOwnership) void askOwnership();
      if (asked.error) asked.retry();
    },
    missing: answer.missing,
  };
}
