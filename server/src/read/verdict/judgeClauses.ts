import { type Claim, MOST_FITTING } from "../../contract/index.ts";
import type { Fit, Said } from "../claims/fittingClaims.ts";
import type { Vocabulary } from "../claims/vocabularyOf.ts";
import { measuredWords } from "../figures/comparedFigures.ts";
import type { ReadText } from "../saidBy.ts";
import { compareFit, type ShownTerms } from "./compareFit.ts";
import { isSameRelation } from "./contrary.ts";
import { otherOwner } from "./otherOwner.ts";
import { equalFigures } from "./Shown.ts";
import { clauseOf, type PlacedClause } from "./saidClauses.ts";
import { type Judged, type JudgedWords, measuresOther, verdictOf } from "./verdictOf.ts";

/** From this score on, a claim is shown, if it has this share of the best score. */
const SHOWN_FROM = 0.11;
/** The same for one whose relation the sentence says of both of its ends, in whatever words. */
const RELATED_FROM = 0.08;
const OF_BEST = 0.35;
/** A claim with another amount is shown if the sentence has this share of the words for what it measures. */
const SAID_OF_MEASURE = 0.3;
/** From this sign on, a claim shares words with the sentence besides names. */
const MORE = 0.75;
/** Claims of a sentence that are shared out among its statements, best first. */
const SHARED_OUT = 40;

/** Facts on a sentence that are known when its clauses are judged. */
export interface ReadClauses {
  read: ReadText;
  said: Said;
  /** All clauses of the sentence. */
  clauses: readonly PlacedClause[];
  /** Null once a text has taken too much work. */
  vocabulary: Vocabulary | null;
}

/** The verdict on some clauses, with the claims to show for it: first the one on which it rests. */
export interface JudgedClauses extends Judged {
  shown: readonly ShownTerms[];
}

/** Judges some clauses of a sentence by the claims that speak of them. */
export function judgeClauses(
  part: readonly PlacedClause[],
  fits: readonly Fit[],
  words: JudgedWords,
  { read, said, clauses, vocabulary }: ReadClauses,
): JudgedClauses {
  const compared = (fit: Fit) => compareFit(fit, { said, clauses, text: read.text, entities: read.entities }) ?? [];
  const saysMeasure = ({ quantity_of }: Claim) => measuredWords(quantity_of, said.terms).met >= SAID_OF_MEASURE;
  const shown = bestOf(fits)
    .flatMap(compared)
    .filter((one) => !measuresOther(one) || saysMeasure(one.claim) || isSameRelation(one));
  const own = verdictOf(shown, words);
  const other = vocabulary === null || own.verdict !== "not_in_atlas" ? null : otherOwnerIn(part, read, vocabulary);
  const judged = other ?? own;
  const first = shown.filter(({ claim }) => claim === judged.by);
  if (first.length === 0) first.push(...fits.filter(({ one }) => one.claim === judged.by).flatMap(compared));
  return { ...judged, shown: [...new Set([...first, ...(first.some(isSameRelation) ? shown.filter(isNear) : shown)])] };
}

/** From this degree on, a claim shares words with a sentence beside one that has its very relation. */
const SHARES_WORDS = 0.4;

/** Whether a claim is shown beside one with the very relation of "X owns Y": not for X alone, without a figure or words in common. */
function isNear(one: ShownTerms): boolean {
  return one.named === 2 || equalFigures(one).length > 0 || one.otherWords >= SHARES_WORDS;
}

/** The best fits of a sentence, shared out among its statements by the clause that speaks of each. */
export function sharedOut(
  fits: readonly Fit[],
  statements: readonly (readonly PlacedClause[])[],
  clauses: readonly PlacedClause[],
): Fit[][] {
  const best = fits.toSorted(byScore).slice(0, SHARED_OUT);
  const spoken = best.map((fit) => ({ fit, clause: clauseOf(fit.one.claim, fit.one.terms, clauses) }));
  return statements.map((part) =>
    spoken.flatMap(({ fit, clause }) => (part.some((one) => one === clause) ? [fit] : [])),
  );
}

/** The verdict on a clause that names another owner than the atlas has; null for none. */
function otherOwnerIn(clauses: readonly PlacedClause[], read: ReadText, vocabulary: Vocabulary): Judged | null {
  for (const clause of clauses) {
    const other = otherOwner(clause, read, vocabulary);
    if (other === null) continue;
    const { claim, said } = other;
    const reason = { why: "other_owner" as const, in_text: read.entities.get(said)?.name ?? null, in_claim: null };
    return { verdict: "differs", grade: claim.evidence, by: claim, reason };
  }
  return null;
}

function byScore(a: Fit, b: Fit): number {
  return b.score - a.score || (a.one.claim.id < b.one.claim.id ? -1 : 1);
}

/** The claims to show, best first. One that fits much less must fit an end or words that the best does not. */
function bestOf(fits: readonly Fit[]): Fit[] {
  const sorted = fits
    .filter(({ score, signs }) => score >= (signs.relation === 1 ? RELATED_FROM : SHOWN_FROM))
    .sort(byScore);
  const [best] = sorted;
  if (best === undefined) return [];
  const { claim } = best.one;
  const ends: readonly string[] = [claim.subject, claim.object];
  const saysMore = ({ said, signs }: Fit) => signs.otherWords >= MORE || said.some((id) => !ends.includes(id));
  return sorted.filter((fit) => fit.score >= OF_BEST * best.score || saysMore(fit)).slice(0, MOST_FITTING);
}
