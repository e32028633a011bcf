import type { Claim } from "@atlas/server/contract";
import { gradesIn } from "@atlas/server/lineGrade";
import { listParts } from "../../words/listWords.ts";
import { countWords } from "../strings.ts";

/** How many claims a line stands for and, if their grades differ, how many grades these have: "3 claims, 2 grades". */
export function lineTally(claims: readonly Claim[]): string {
  const grades = gradesIn(claims);
  const count = countWords.claimCount(claims.length);
  return grades > 1 ? listParts([count, countWords.gradeCount(grades)]) : count;
}
