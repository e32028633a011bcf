import type { Claim } from "../../contract/index.ts";
import { kinOf } from "../../language/predicateWords.ts";
import type { Fit, Said } from "../claims/fittingClaims.ts";
import { comparedFigures } from "../figures/comparedFigures.ts";
import { onlyPlans } from "./onlyPlans.ts";
import { isOtherNews } from "./otherNews.ts";
import type { Shown } from "./Shown.ts";
import { actorIn, clauseOf, type PlacedClause } from "./saidClauses.ts";

/** A claim that is shown, with the terms of its statement. */
export interface ShownTerms extends Shown {
  terms: Fit["one"]["terms"];
}

interface Compared {
  said: Said;
  clauses: readonly PlacedClause[];
  text: string;
}

/** A claim that fits, with its figures beside those of the sentence and with what its clause says of it. */
export function compareFit(
  { one, score, given: ends, worded, signs }: Fit,
  { said, clauses, text }: Compared,
): ShownTerms | null {
  const { claim, terms } = one;
  const clause = clauseOf(claim, terms, clauses);
  if (clause === null) return null;
  const found = one.figures();
  const relates = kinOf(claim.predicate).some((one) => clause.verbs.has(one));
  const named = namedEnds(claim, clause, worded);
  const compared = comparedFigures(claim, found, { ...said, ends: ends.length, relates: named === 2 && relates });
  return {
    claim,
    terms,
    score,
    compared,
    measured: found.measured,
    dates: found.stated.filter(({ kind }) => kind === "date"),
    ends: ends.length,
    named,
    isWorded: worded.includes(claim.object),
    otherWords: signs.otherWords,
    onlyPlans: clause.isLent
      ? null
      : onlyPlans(claim, { plain: clause.plain, compared, measured: found.measured?.written ?? null }),
    isOtherNews: isOtherNews(claim, terms, clause.plain),
    clause,
    acts: actorIn(text, claim, clause),
  };
}

/** Number of the ends of a claim that its clause names, stands in for or has the words of. */
function namedEnds({ subject, object }: Claim, clause: PlacedClause, worded: readonly string[]): number {
  const isNamed = (id: string) => clause.named.some(({ ids }) => ids.includes(id)) || worded.includes(id);
  return [subject, object].filter(isNamed).length;
}
