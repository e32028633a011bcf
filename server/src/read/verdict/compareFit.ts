import type { Claim, Entity } from "../../contract/index.ts";
import { kinOf } from "../../language/predicateWords.ts";
import { predicates } from "../../rules/vocabulary.ts";
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
  entities: ReadonlyMap<string, Entity>;
}

/** A claim that fits, with its figures beside those of the sentence and with what its clause says of it. */
export function compareFit(
  { one, score, given: ends, worded, signs }: Fit,
  { said, clauses, text, entities }: Compared,
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
    isOfOthers: isOfOthers(claim, clause, entities),
    clause,
    acts: actorIn(text, claim, clause),
  };
}

/** Number of the ends of a claim that its clause names, stands in for or has the words of. */
function namedEnds({ subject, object }: Claim, clause: PlacedClause, worded: readonly string[]): number {
  const isNamed = (id: string) => clause.named.some(({ ids }) => ids.includes(id)) || worded.includes(id);
  return [subject, object].filter(isNamed).length;
}

/**
 * "Lynas owns the Mountain Pass mine", of which the claim says that another has it: the clause begins with its one firm that is no
 * end of the claim, and leaves out the firm that is one. A claim that tells of both, such as one on a subsidiary, is of both.
 */
function isOfOthers(claim: Claim, { first, named }: PlacedClause, entities: ReadonlyMap<string, Entity>): boolean {
  const ends = [claim.subject, claim.object];
  const others = new Set(
    named.flatMap(({ ids: [id = ""] }) => (isFirm(entities.get(id)) && !ends.includes(id) ? [id] : [])),
  );
  const other = entities.get(first ?? "");
  if (other === undefined || !others.has(other.id) || others.size > 1 || claim.statement.includes(other.name))
    return false;
  const [unnamed, ...rest] = ends.filter((id) => !named.some(({ ids }) => ids.includes(id)));
  const { subject, object } = predicates[claim.predicate];
  const types: readonly string[] = unnamed === claim.subject || object === "same as subject" ? subject : object;
  return unnamed !== undefined && rest.length === 0 && types.includes("organisation");
}

function isFirm(entity: Entity | undefined): boolean {
  return entity?.type === "organisation";
}
