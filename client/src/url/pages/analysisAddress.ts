import { placeOf } from "../undo/placeOf.ts";

/** Page that lists the ways in which the data set can be analysed; each of them is a page of its own. */
export const ANALYSIS_PATH = "/analysis";

/** The pages of analysis by name, in the order in which they are offered. */
export const analysisPaths = {
  questions: "/questions",
  landscape: "/landscape",
  compare: "/compare",
  removal: "/removal",
  ownership: "/ownership",
  timeline: "/timeline",
  evidence: "/evidence",
  article: "/article",
  changes: "/changes",
} as const;
export type AnalysisId = keyof typeof analysisPaths;

/** Name under which the address of a briefing holds that of the analysis it tells of. */
export const ANALYSIS_KEY = "analysis";

/** A page of analysis with what it is asked. */
export interface AnalysisAddress {
  id: AnalysisId;
  path: string;
  /** Begins with a question mark, or is empty. */
  search: string;
}

/** Whether a page is one of the pages of analysis, or their list. */
export function isAnalysis(path: string): boolean {
  return path === ANALYSIS_PATH || analysisOf(path) !== null;
}

/** The analysis that the address of a briefing names; null where it names none that there is. */
export function analysisIn(search: string): AnalysisAddress | null {
  const address = new URLSearchParams(search).get(ANALYSIS_KEY);
  if (address === null) return null;
  const { path, query } = placeOf(address);
  const id = analysisOf(path);
  return id === null ? null : { id, path, search: query === "" ? "" : `?${query}` };
}

/** The query of a view with the analysis that a briefing tells of beside it, by its address. */
export function withAnalysis(query: string, address: string): string {
  return [query, `${ANALYSIS_KEY}=${encodeURIComponent(address)}`].filter((part) => part !== "").join("&");
}

function analysisOf(path: string): AnalysisId | null {
  for (const [id, own] of Object.entries(analysisPaths)) {
    // Object.entries knows the keys of the table as strings only.
    if (path === own || path.startsWith(`${own}/`)) return id as AnalysisId;
  }
  return null;
}
