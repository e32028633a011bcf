import { reportedWords } from "../../../model/claim/claimWords.ts";
import type { AnalysisCell } from "./Analysis.ts";
import { dateCell } from "./dateCell.ts";
import { strings } from "./strings.ts";

/** The column that dates what rests on sources. */
export function newestColumn(width = 8) {
  return { label: reportedWords.newestSource, width };
}

/** The date of the newest source; null if no source is dated. */
export function newestCell(date: string | null): AnalysisCell {
  return dateCell(date, strings.undated);
}
