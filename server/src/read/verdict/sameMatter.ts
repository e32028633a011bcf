import { isMoney } from "../figures/comparedFigures.ts";
import { claimDenies, claimPlans, contraryOf, isSameEvent, isSameRelation } from "./contrary.ts";
import { equalFigures, type Shown } from "./Shown.ts";

/** "X lent Y 2.5 billion", of which the atlas has only other sums, of several payments. */
export function hasOtherSum(one: Shown): boolean {
  return isMoney(one.claim.unit) && one.compared.some(({ agrees }) => !agrees) && equalFigures(one).length === 0;
}

/** "X supplies Y", of which the atlas has an older contract that ended, too: the claim in force of the same relation, if there is one. */
export function inForce(most: Shown, near: readonly Shown[]): Shown {
  if (most.claim.status !== "ended" || most.clause.told.isOver || equalFigures(most).length > 0) return most;
  const isNewer = (one: Shown) =>
    one.claim.status === "in-force" && isOfSame(one, most) && contraryOf(one) === null && speaksAlike(one);
  return near.find(isNewer) ?? most;
}

/** The claim of the data set that says what a claim of the reader's own says, too, if there is one: nobody confirms himself. */
export function published(one: Shown, near: readonly Shown[]): Shown {
  if (one.claim.own === null) return one;
  const isPublished = (other: Shown) =>
    other.claim.own === null && isOfSame(other, one) && contraryOf(other) === null && speaksAlike(other);
  return near.find(isPublished) ?? one;
}

/** Whether two claims say the same verb of the same two, or the same figure of the text. */
export function isOfSame(one: Shown, other: Shown): boolean {
  const isSame = (["predicate", "subject", "object"] as const).every((key) => one.claim[key] === other.claim[key]);
  const figures = equalFigures(other);
  return isSame || equalFigures(one).some((figure) => figures.includes(figure));
}

/** Whether two claims say that, or the same verb of the same two the other way round. */
export function isOfPair(one: Shown, other: Shown): boolean {
  const [a, b] = [one.claim, other.claim];
  const isTurned = a.predicate === b.predicate && a.subject === b.object && a.object === b.subject;
  return isTurned || isOfSame(one, other);
}

const CALLED_OFF = /\b(?:unlikely|cancelled|scrapped|abandoned)\b/i;

/** Whether a claim denies or plans where the sentence does. */
export function speaksAlike(one: Shown): boolean {
  const { told } = one.clause;
  const figures = equalFigures(one).length;
  const isPlan = claimPlans(one);
  if (one.onlyPlans === "claim" || ((one.isOtherNews || one.isOfOthers) && figures === 0 && !isSameEvent(one)))
    return false;
  // "X plans a plant", of which the claim says that it is unlikely.
  if (!told.isDenied && !told.isOver && !told.isOpen && figures === 0 && CALLED_OFF.test(one.claim.statement))
    return false;
  // What is not done yet is a plan still.
  if (told.isOpen) return isPlan || claimDenies(one) || figures > 1;
  // An equal figure shows that both speak of the same; where one denies, it takes two.
  if (told.isDenied)
    return figures > 1 || (claimDenies(one) && isSameRelation(one)) || (figures > 0 && (isPlan || claimDenies(one)));
  return figures > 0 || !told.isPlan || isPlan || one.claim.due !== null || isSameRelation(one);
}
