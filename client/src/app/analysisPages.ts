import type { Analysis } from "../analysis/common/Analysis.ts";
import type { AskAnalysis } from "../analysis/common/AskAnalysis.ts";
import type { Asker } from "../api/request/Asker.ts";
import { latePage } from "../ui/page/LatePage.tsx";
import { type AnalysisAddress, type AnalysisId, analysisPaths } from "../url/pages/analysisAddress.ts";
import { languageReady } from "../words/language.ts";

/** A page of analysis and the function that answers it for a briefing, both loaded on demand. */
interface AnalysisParts {
  Page: ReturnType<typeof latePage<object>>;
  ask: () => Promise<AskAnalysis>;
}

const parts: Record<AnalysisId, AnalysisParts> = {
  questions: {
    Page: latePage(async () => (await import("../analysis/questions/QuestionsPage.tsx")).QuestionsPage),
    ask: async () => (await import("../analysis/questions/askQuestion.ts")).askQuestion,
  },
  landscape: {
    Page: latePage(async () => (await import("../analysis/landscape/LandscapePage.tsx")).LandscapePage),
    ask: async () => (await import("../analysis/landscape/askLandscape.ts")).askLandscape,
  },
  compare: {
    Page: latePage(async () => (await import("../analysis/compare/ComparePage.tsx")).ComparePage),
    ask: async () => (await import("../analysis/compare/askCompare.ts")).askCompare,
  },
  whatIf: {
    Page: latePage(async () => (await import("../analysis/whatIf/page/WhatIfPage.tsx")).WhatIfPage),
    ask: async () => (await import("../analysis/whatIf/askWhatIf.ts")).askWhatIf,
  },
  ownership: {
    Page: latePage(async () => (await import("../analysis/ownership/OwnershipPage.tsx")).OwnershipPage),
    ask: async () => (await import("../analysis/ownership/askOwnership.ts")).askOwnership,
  },
  timeline: {
    Page: latePage(async () => (await import("../analysis/timeline/TimelinePage.tsx")).TimelinePage),
    ask: async () => (await import("../analysis/timeline/askTimeline.ts")).askTimeline,
  },
  evidence: {
    Page: latePage(async () => (await import("../analysis/evidence/mirror/EvidencePage.tsx")).EvidencePage),
    ask: async () => (await import("../analysis/evidence/mirror/askEvidence.ts")).askEvidence,
  },
  article: {
    Page: latePage(async () => (await import("../analysis/evidence/article/ArticlePage.tsx")).ArticlePage),
    ask: async () => (await import("../analysis/evidence/article/askArticle.ts")).askArticle,
  },
  changes: {
    Page: latePage(async () => (await import("../analysis/changes/ChangesPage.tsx")).ChangesPage),
    ask: async () => (await import("../analysis/changes/askChanges.ts")).askChanges,
  },
};

const loadReading = async () => (await import("../read/askReading.ts")).askReading;

/** The pages of analysis and their paths. */
export const analysisPages = Object.entries(analysisPaths).map(([name, path]) => {
  // Object.entries types the keys as plain strings.
  const id = name as AnalysisId;
  return { id, path, Page: parts[id].Page };
});

/** Answers the analysis of an address, for a briefing. */
export async function askAnalysis(asked: AnalysisAddress, client: Asker): Promise<Analysis | null> {
  const ask = asked.id === "reading" ? await loadReading() : await parts[asked.id].ask();
  // It may have brought strings, in which its answer is worded.
  await languageReady();
  return ask(asked, client);
}
