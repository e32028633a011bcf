import type { Claim } from "../../contract/index.ts";
import { type Judged, judgeClaim } from "../../read/statement/judgeClaim.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { Statement, StatementVerdict } from "./Statement.ts";

/** The answer of all claims on a relation together: that of one claim, and the claims with that one first. */
export interface Judgement extends Pick<Judged, "reason" | "differing"> {
  verdict: StatementVerdict;
  claims: Claim[];
}

/** The answer of the claims on the relation that a statement is about; there is at least one. */
export function judgeStatement(statement: Statement, claims: readonly [Claim, ...Claim[]], today: string): Judgement {
  const judged = claims.map((claim) => judgeClaim(statement, claim, today));
  // Of a denial it matters whether any claim says the opposite.
  const order = statement.negated ? ["differs", "known", "near"] : ["known", "differs", "near"];
  const [best = judgeClaim(statement, claims[0], today)] = judged.toSorted(
    (a, b) =>
      order.indexOf(a.verdict) - order.indexOf(b.verdict) ||
      evidenceGrades[b.claim.evidence].rank - evidenceGrades[a.claim.evidence].rank,
  );
  const sorted = [best.claim, ...claims.filter(({ id }) => id !== best.claim.id)];
  if (best.verdict === "differs" && isOtherSum(best, judged))
    return {
      verdict: "not_in_atlas",
      reason: `${judged.length} other sums are recorded between them, and none like this`,
      differing: null,
      claims: sorted,
    };
  const verdict = best.verdict === "near" ? "not_in_atlas" : best.verdict;
  const dispute = best.claim.evidence === "disputed" ? "; the claim is disputed" : "";
  return { verdict, reason: `${best.reason}${dispute}`, differing: best.differing, claims: sorted };
}

/** Whether a payment or delivery may be one more beside several that are recorded: then it contradicts none of them. */
function isOtherSum({ claim, differing }: Judged, judged: readonly Judged[]): boolean {
  const isEvent = claim.predicate === "FUNDS" || claim.predicate === "SUPPLIES";
  return isEvent && differing?.what === "figure" && judged.length > 1;
}
