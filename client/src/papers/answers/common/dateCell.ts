import { formatDate } from "../../../model/words/formatDate.ts";
import type { AnalysisCell } from "./Analysis.ts";

/** A cell with a date as precise as known, or with other words if there is none. */
export function dateCell(date: string | null, none = ""): AnalysisCell {
  return date === null ? { text: none } : { text: formatDate(date), date };
}
