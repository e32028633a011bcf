import type { Claim } from "../../contract/index.ts";
import { lineGrade } from "../../rules/lineGrade.ts";
import { type Evidence, evidenceGrades } from "../../rules/vocabulary.ts";
import { groupBy } from "../groupBy.ts";

/**
 * The grade of a step: that of its line. The claims of several suppliers are several lines, of which the best counts: a doubt
 * about one supplier is none about another.
 */
export function stepGrade(claims: readonly Claim[]): Evidence {
  const lines = groupBy(claims.map((claim) => [`${claim.subject} ${claim.object}`, claim]));
  const grades = [...lines.values()].flatMap(([first, ...more]) => (first ? [lineGrade([first, ...more])] : []));
  return grades.reduce((best, grade) => (evidenceGrades[grade].rank > evidenceGrades[best].rank ? grade : best));
}
