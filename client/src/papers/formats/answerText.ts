import { analysisText } from "../answers/common/analysisText.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { tablesOf } from "../document/parts/analysisPart.ts";

/**
 * The answer of a briefing in full, for formats without tables: sentences, every table with the cells of a row separated
 * by tabs and the claims it rests on, limits. Null if the briefing answers nothing.
 */
export function answerText({ analysis }: Briefing): string | null {
  if (analysis === null) return null;
  const rows = analysisText({ ...analysis, tables: tablesOf(analysis) });
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
}
