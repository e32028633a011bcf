import type { Analysis, AskAnalysis } from "./analysis/Analysis.ts";
import type { Asker } from "./api/Asker.ts";
import { PageNotLoaded } from "./ui/LatePage.tsx";
import { languageReady } from "./ui/language.ts";
import { lazyPage } from "./ui/lazyPage.tsx";
import { type AnalysisAddress, type AnalysisId, analysisPaths } from "./url/analysisAddress.ts";

/** A page of analysis, and what answers it anew where a briefing tells of it; both come when they are first wanted. */
interface AnalysisParts {
  Page: ReturnType<typeof lazyPage<object>>;
  ask: () => Promise<AskAnalysis>;
}

const parts: Record<AnalysisId, AnalysisParts> = {
  questions: {
    Page: lazyPage(async () => (await import("./questions/QuestionsPage.tsx")).QuestionsPage, PageNotLoaded),
    ask: async () => (await import("./questions/questionAnalysis.ts")).askQuestion,
  },
  landscape: {
    Page: lazyPage(async () => (await import("./landscape/LandscapePage.tsx")).LandscapePage, PageNotLoaded),
    ask: async () => (await import("./landscape/askLandscape.ts")).askLandscape,
  },
  compare: {
    Page: lazyPage(async () => (await import("./compare/ComparePage.tsx")).ComparePage, PageNotLoaded),
    ask: async () => (await import("./compare/compareAnalysis.ts")).askCompare,
  },
  removal: {
    Page: lazyPage(async () => (await import("./removal/RemovalPage.tsx")).RemovalPage, PageNotLoaded),
    ask: async () => (await import("./removal/removalAnalysis.ts")).askRemoval,
  },
  ownership: {
    Page: lazyPage(async () => (await import("./ownership/OwnershipPage.tsx")).OwnershipPage, PageNotLoaded),
    ask: async () => (await import("./ownership/ownershipAnalysis.ts")).askOwnership,
  },
  timeline: {
    Page: lazyPage(async () => (await import("./milestones/TimelinePage.tsx")).TimelinePage, PageNotLoaded),
    ask: async () => (await import("./milestones/timelineAnalysis.ts")).askTimeline,
  },
  evidence: {
    Page: lazyPage(async () => (await import("./evidence/mirror/EvidencePage.tsx")).EvidencePage, PageNotLoaded),
    ask: async () => (await import("./evidence/mirror/askEvidence.ts")).askEvidence,
  },
  article: {
    Page: lazyPage(async () => (await import("./evidence/article/ArticlePage.tsx")).ArticlePage, PageNotLoaded),
    ask: async () => (await import("./evidence/article/articleAnalysis.ts")).askArticle,
  },
  changes: {
    Page: lazyPage(async () => (await import("./changes/ChangesPage.tsx")).ChangesPage, PageNotLoaded),
    ask: async () => (await import("./changes/changesAnalysis.ts")).askChanges,
  },
};

/** The pages of analysis and where they are. */
export const analysisPages = Object.entries(analysisPaths).map(([name, path]) => {
  // Object.entries knows the keys of the table as strings only.
  const id = name as AnalysisId;
  return { id, path, Page: parts[id].Page };
});

/** Answers the analysis of an address for a briefing. */
export async function askAnalysis(asked: AnalysisAddress, client: Asker): Promise<Analysis | null> {
  const ask = await parts[asked.id].ask();
  // It may have brought words of its own, which its answer is put in.
  await languageReady();
  return ask(asked, client);
}
