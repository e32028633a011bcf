import { analysisText } from "../answers/common/analysisText.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { tablesOf } from "../document/parts/analysisPart.ts";

/** The answer in full for formats without tables, cells separated by tabs; null if the briefing answers nothing. */
export function answerText({ analysis }: Briefing): string | null {
  if (analysis === null) return null;
  const rows = analysisText({ ...analysis, tables: tablesOf(analysis) });
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ")).join("\t")).join("\n");
}
