import { type AnalysisAddress, type AnalysisId, analysisPaths } from "../model/address/pages/analysisAddress.ts";
import { languageReady } from "../model/words/language.ts";
import type { Analysis } from "../papers/answers/common/Analysis.ts";
import type { AskAnalysis } from "../parts/answer/AskAnalysis.ts";
import type { Asker } from "../parts/api/request/fetchJson.ts";
import { latePage } from "../ui/page/LatePage.tsx";

/** A page of analysis and the function that answers it for a briefing, both loaded on demand. */
interface AnalysisParts {
  Page: ReturnType<typeof latePage<object>>;
  ask: () => Promise<AskAnalysis>;
}

const parts: Record<AnalysisId, AnalysisParts> = {
  questions: {
    Page: latePage(async () => (await import("../pages/analysis/questions/QuestionsPage.tsx")).QuestionsPage),
    ask: async () => (await import("../pages/analysis/questions/askQuestion.ts")).askQuestion,
  },
  landscape: {
    Page: latePage(async () => (await import("../pages/analysis/landscape/LandscapePage.tsx")).LandscapePage),
    ask: async () => (await import("../pages/analysis/landscape/askLandscape.ts")).askLandscape,
  },
  compare: {
    Page: latePage(async () => (await import("../pages/analysis/compare/ComparePage.tsx")).ComparePage),
    ask: async () => (await import("../pages/analysis/compare/askCompare.ts")).askCompare,
  },
  whatIf: {
    Page: latePage(async () => (await import("../pages/analysis/whatIf/page/WhatIfPage.tsx")).WhatIfPage),
    ask: async () => (await import("../pages/analysis/whatIf/askWhatIf.ts")).askWhatIf,
  },
  ownership: {
    Page: latePage(async () => (await import("../pages/analysis/ownership/OwnershipPage.tsx")).OwnershipPage),
    ask: async () => (await import("../pages/analysis/ownership/askOwnership.ts")).askOwnership,
  },
  timeline: {
    Page: latePage(async () => (await import("../pages/analysis/timeline/TimelinePage.tsx")).TimelinePage),
    ask: async () => (await import("../pages/analysis/timeline/askTimeline.ts")).askTimeline,
  },
  evidence: {
    Page: latePage(async () => (await import("../pages/analysis/evidence/mirror/EvidencePage.tsx")).EvidencePage),
    ask: async () => (await import("../pages/analysis/evidence/mirror/askEvidence.ts")).askEvidence,
  },
  article: {
    Page: latePage(async () => (await import("../pages/analysis/evidence/article/ArticlePage.tsx")).ArticlePage),
    ask: async () => (await import("../pages/analysis/evidence/article/askArticle.ts")).askArticle,
  },
  changes: {
    Page: latePage(async () => (await import("../pages/analysis/changes/ChangesPage.tsx")).ChangesPage),
    ask: async () => (await import("../pages/analysis/changes/askChanges.ts")).askChanges,
  },
};

const loadReading = async () => (await import("../pages/read/askReading.ts")).askReading;

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
