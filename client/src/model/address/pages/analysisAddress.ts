import type { Codec } from "../defineAddress.ts";
import { joinAddress, splitAddress } from "../splitAddress.ts";
import { READ_PATH } from "./readAddress.ts";

/** Page that lists the analyses, each of which has a page of its own. */
export const ANALYSIS_PATH = "/analysis";

/** The analyses and their paths, in the order in which they are offered. */
export const analysisPaths = {
  questions: "/questions",
  landscape: "/landscape",
  compare: "/compare",
  whatIf: "/what-if",
  ownership: "/ownership",
  timeline: "/timeline",
  evidence: "/evidence",
  article: "/article",
  changes: "/changes",
} as const;
export type AnalysisId = keyof typeof analysisPaths;

/** The path of What if in older links. */
export const OLD_WHAT_IF_PATH = "/removal";

export const ANALYSIS_KEY = "analysis";

export interface AnalysisAddress {
  /** A reading is none of the pages of analysis, but becomes a briefing as they do. */
  id: AnalysisId | "reading";
  path: string;
  /** Begins with a question mark, or is empty. */
  search: string;
}

export const analysisCodec: Codec<AnalysisAddress> = {
  parse(address) {
    const { path: written, query } = splitAddress(address);
    const path = written === OLD_WHAT_IF_PATH ? analysisPaths.whatIf : written;
    const id = path === READ_PATH ? "reading" : analysisOf(path);
    return id === null ? undefined : { id, path, search: joinAddress("", query) };
  },
  format: ({ path, search }) => path + search,
};

/** Whether a page is an analysis, or the list of them. */
export function isAnalysis(path: string): boolean {
  return path === ANALYSIS_PATH || analysisOf(path) !== null;
}

/** The analysis in the address of a briefing; null if there is none. */
export function analysisIn(search: string): AnalysisAddress | null {
  return analysisCodec.parse(new URLSearchParams(search).get(ANALYSIS_KEY) ?? "") ?? null;
}

/** The query of a view with the analysis that its briefing is about. */
export function withAnalysis(query: string, address: string): string {
  return [query, `${ANALYSIS_KEY}=${encodeURIComponent(address)}`].filter((part) => part !== "").join("&");
}

function analysisOf(path: string): AnalysisId | null {
  for (const [id, own] of Object.entries(analysisPaths)) {
    // Object.entries types the keys as plain strings.
    if (path === own || path.startsWith(`${own}/`)) return id as AnalysisId;
  }
  return null;
}
