import type { Evidence } from "@atlas/server/vocabulary";
import { gradeName } from "../../words/names.ts";
import type { AnalysisCell } from "./Analysis.ts";

export function gradeCell(grade: Evidence): AnalysisCell {
  return { text: gradeName(grade), grade };
}
