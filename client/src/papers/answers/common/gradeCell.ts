import type { Claim } from "@atlas/server/contract";
import { gradesIn, lineGrade } from "@atlas/server/lineGrade";
import type { Evidence } from "@atlas/server/vocabulary";
import { lineTally } from "../../../model/claim/line/lineTally.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { AnalysisCell } from "./Analysis.ts";

export function gradeCell(grade: Evidence): AnalysisCell {
  return { text: gradeName(grade), grade };
}

/** The grade of a line, and how many claims and grades it stands for if these differ. */
export function lineCell(claims: readonly [Claim, ...Claim[]]): AnalysisCell {
  const grade = lineGrade(claims);
  if (gradesIn(claims) === 1) return gradeCell(grade);
  const tally = lineTally(claims);
  return { text: withAside(gradeName(grade), tally), grade, tally };
}
