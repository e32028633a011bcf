import type { Claim, ReadSentence } from "../../contract/index.ts";
import { isMoney } from "../figures/comparedFigures.ts";
import { backgroundOf } from "./background.ts";
import { claimPlans, contraryOf, isSameEvent, isSameRelation } from "./contrary.ts";
import { equalFigures, type Shown, saysRelation } from "./Shown.ts";
import { hasOtherSum, inForce, isOfPair, isOfSame, published, speaksAlike } from "./sameMatter.ts";

type Reason = NonNullable<ReadSentence["reason"]>;

/** A sentence or a statement in it, as far as claims are judged by it. */
export interface JudgedWords extends Pick<ReadSentence, "stance"> {
  /** The sentence with `·` for each name. */
  plain: string;
  /** Whether it has a figure with a unit, dates aside. */
  hasFigures: boolean;
  names: boolean;
}

/** From these scores on, a claim is taken to speak of what the sentence says. */
const FITS_FROM = {
  /** If the sentence says its relation between both of its ends. */
  relation: 0.12,
  /** If one clause names both of its ends. */
  named: 0.2,
  /** If the claim has one of its figures, or another for the same thing. */
  figure: 0.18,
  /** If the sentence has no figure. */
  plain: 0.25,
  /** If it has figures, and the claim has none of them. */
  noFigure: 0.6,
  /** If it has figures, and the claim measures nothing. */
  noMeasure: 0.4,
  /** If it has a more usual word for another verb. */
  lessUsual: 0.4,
  /** If it has the usual word for another verb, and hardly one for that of the claim. */
  otherVerb: 0.6,
};
/** From here on, a word is the usual one for a verb. */
const USUAL = 0.5;
/** Only a claim that fits nearly as well as the best differs, or decides in its place. */
const NEAR_BEST = 0.4;
const AS_GOOD = 0.7;
const SURE = 0.5;

/** A verdict with its reason and the claim behind it. */
export interface Judged extends Pick<ReadSentence, "verdict" | "grade"> {
  reason: Reason;
  /** The claim on which the verdict rests; null if it rests on none. */
  by: Claim | null;
}

/** The verdict of the claims on a sentence, with its reason, from those that speak of the same matter. */
export function verdictOf(shown: readonly Shown[], said: JudgedWords): Judged {
  if (said.stance.includes("name_only")) return unjudged("names_nothing", "name_only");
  const alike = shown.filter((one) => one.score >= neededBy(one, said));
  const isBackground = backgroundOf(said.plain) !== null;
  const fitting = alike.filter(
    (one) => !measuresOther(one) && (!isBackground || one.named === 2 || equalFigures(one).length > 0),
  );
  const [best] = fitting;
  if (best === undefined) return newOr(said, alike.length > 0 ? "other_figure" : "no_claim");
  if (said.stance.includes("question")) return { ...unjudged("not_in_atlas", "question"), grade: best.claim.evidence };
  const near = fitting.filter(({ score }) => score >= NEAR_BEST * best.score);
  const differing = near.find((one) => disagrees(one, fitting));
  if (differing !== undefined) return differs(differing, figureReason(differing));
  const most = sayingMost(near, best);
  const contrary = contraryOf(most);
  if (contrary !== null) {
    const same = near.find((one) => contraryOf(one) === null && isOfPair(one, most) && speaksAlike(one));
    return same === undefined ? differs(most, contrary) : known(same, near);
  }
  if (hasOtherSum(most)) return newOr(said, "other_figure");
  if (speaksAlike(most)) return known(inForce(most, near), near);
  const other = near.find((one) => one !== most && speaksAlike(one) && contraryOf(one) === null && isSameRelation(one));
  if (other !== undefined) return known(other, near);
  return { ...newOr(said, unlike(most)), grade: best.claim.evidence };
}

/** The way in which a sentence does not speak as the claim that comes nearest. */
function unlike({ clause: { told } }: Shown): Reason["why"] {
  if (told.isDenied) return "denial";
  return told.isPlan || told.isOpen ? "plan" : "no_claim";
}

function unjudged(verdict: ReadSentence["verdict"], why: Reason["why"]): Judged {
  return { verdict, grade: null, by: null, reason: { why, in_text: null, in_claim: null } };
}

/** Without a claim, a sentence is background, or new to the atlas if it names something. */
function newOr({ names, plain }: JudgedWords, why: Reason["why"]): Judged {
  if (!names) return unjudged("names_nothing", "names_nothing");
  const background = backgroundOf(plain);
  return background === null ? unjudged("not_in_atlas", why) : unjudged("names_nothing", background);
}

function differs({ claim }: Shown, reason: Reason): Judged {
  return { verdict: "differs", grade: claim.evidence, by: claim, reason };
}

function known(found: Shown, near: readonly Shown[]): Judged {
  const one = published(found, near);
  const { claim } = one;
  const verdict = claim.evidence === "disputed" ? "disputed" : "known";
  return { verdict, grade: claim.evidence, by: claim, reason: { why: knownAs(one), in_text: null, in_claim: null } };
}

/** The way in which a claim says the same, in view of its status. */
function knownAs(one: Shown): Reason["why"] {
  const { told } = one.clause;
  if (one.claim.status === "ended") return "same_ended";
  // A plant that stands may have a planned amount, which is no plan of the plant.
  if (one.claim.status === "planned" || one.claim.status === "proposed") return "same_plan";
  // "X plans to buy Y", which the atlas has as bought: an older text than the claim.
  const hasFigure = equalFigures(one).length > 0;
  if (told.isPlan && one.claim.due === null && !(hasFigure && claimPlans(one))) return "since_done";
  if (hasFigure) return "same_figure";
  return isSameRelation(one) ? "same" : "alike";
}

function neededBy(one: Shown, { hasFigures, names }: JudgedWords): number {
  const { claim, compared, clause, named } = one;
  if (one.named === 2 && saysRelation(one)) return 0;
  if ((one.ends === 2 && saysRelation(one)) || isSameEvent(one)) return FITS_FROM.relation;
  // An equal figure of nobody whom the sentence names is chance.
  if (compared.some(({ what }) => what !== "date") && (named > 0 || !names)) return FITS_FROM.figure;
  if (named === 2 && (saysRelation(one) || clause.verbs.size === 0)) return FITS_FROM.named;
  const base = !hasFigures ? FITS_FROM.plain : one.measured === null ? FITS_FROM.noMeasure : FITS_FROM.noFigure;
  const [most = 0] = clause.verbs.values();
  const own = clause.verbs.get(claim.predicate) ?? 0;
  if (most === 0) return FITS_FROM.otherVerb;
  if (own === most) return base;
  if (own === 0) return FITS_FROM.otherVerb;
  return Math.max(base, most >= USUAL && own < most / 2 ? FITS_FROM.otherVerb : FITS_FROM.lessUsual);
}

/** Whether a claim measures in a unit in which the clause gives only other amounts: of another time or another thing. */
export function measuresOther(one: Shown): boolean {
  const { measured, compared, clause } = one;
  if (measured === null || compared.some(({ what }) => what !== "date")) return false;
  return clause.figures.some(({ kind, unit }) => kind !== "date" && unit === measured.unit);
}

/** Whether a figure of the text differs from the claim, and no claim that fits as well has the same one. */
function disagrees(shownOne: Shown, shown: readonly Shown[]): boolean {
  const { claim, compared, score } = shownOne;
  const better = shown.filter((one) => one.score >= score || one.named === 2);
  const agreed = new Set(better.flatMap(equalFigures));
  // Of several payments between the same two, another one may be told.
  const isOneOfSeveral = (one: Shown) => isMoney(claim.unit) && isMoney(one.claim.unit) && isOfSame(one, shownOne);
  if (shown.filter(isOneOfSeveral).length > 1) return false;
  return compared.some(({ agrees, in_text }) => !agrees && !agreed.has(in_text));
}

function figureReason({ compared }: Shown): Reason {
  const figure = compared.find(({ agrees }) => !agrees);
  return { why: "figure", in_text: figure?.in_text ?? null, in_claim: figure?.in_claim ?? null };
}

/** The most telling of the claims that fit nearly as well as the best: more equal figures, or more than a place. */
function sayingMost(near: readonly Shown[], best: Shown): Shown {
  const figures = (one: Shown) => equalFigures(one).length;
  const asGood = near.filter(({ score, ends }) => score >= (ends === 2 ? NEAR_BEST : AS_GOOD) * best.score);
  const [first = best] = asGood.toSorted((a, b) => figures(b) - figures(a));
  if (figures(first) > figures(best)) return first;
  if (figures(best) > 0 || (isSameRelation(best) && best.claim.predicate !== "LOCATED_IN")) return best;
  const isMore = (one: Shown) =>
    one.claim.predicate !== "LOCATED_IN" && one.ends === 2 && (saysRelation(one) || one.score >= SURE);
  return asGood.find(isMore) ?? best;
}
