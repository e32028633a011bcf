import type { Codec } from "../defineAddress.ts";
import { joinAddress, splitAddress } from "../splitAddress.ts";

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

/** Key under which the address of a briefing holds the address of its analysis. */
export const ANALYSIS_KEY = "analysis";

/** A page of analysis with what it is asked. */
export interface AnalysisAddress {
  id: AnalysisId;
  path: string;
  /** Begins with a question mark, or is empty. */
  search: string;
}

/** The address of an analysis, as the address of a briefing holds it. */
export const analysisCodec: Codec<AnalysisAddress> = {
  parse(address) {
    const { path, query } = splitAddress(address);
    const id = analysisOf(path);
    return id === null ? undefined : { id, path, search: joinAddress("", query) };
  },
  format: ({ path, search }) => path + search,
};

/** Whether a page is one of the pages of analysis, or their list. */
export function isAnalysis(path: string): boolean {
  return path === ANALYSIS_PATH || analysisOf(path) !== null;
}

/** The analysis that the address of a briefing names; null where it names none. */
export function analysisIn(search: string): AnalysisAddress | null {
  return analysisCodec.parse(new URLSearchParams(search).get(ANALYSIS_KEY) ?? "") ?? null;
}

/** The query of a view, followed by the address of the analysis that its briefing is about. */
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
