import { setImmediate } from "node:timers/promises";
import { type Claim, MOST_FITTING, type ReadSentence, type TextSpan } from "../contract/index.ts";
import { predicatesSaid } from "../language/predicateWords.ts";
import { stanceOf } from "../language/stanceOf.ts";
import { termAt, termsOf } from "../language/termsOf.ts";
import { type Word, wordsOf } from "../language/wordsOf.ts";
import { type Fit, fittingClaims } from "./claims/fittingClaims.ts";
import type { Vocabulary } from "./claims/vocabularyOf.ts";
import { measuredWords } from "./figures/comparedFigures.ts";
import { withChosen } from "./meant/withChosen.ts";
import { type ReadText, saidBy, withoutNames } from "./saidBy.ts";
import { compareFit } from "./verdict/compareFit.ts";
import { isSameRelation } from "./verdict/contrary.ts";
import { otherOwner } from "./verdict/otherOwner.ts";
import { type PlacedClause, saidClauses } from "./verdict/saidClauses.ts";
import { type Judged, measuresOther, verdictOf } from "./verdict/verdictOf.ts";

/** Most comparisons of a sentence with a claim: about a second of work. It is a number rather than a time, so that answers do not depend on the machine. */
const MOST_COMPARED = 150_000;
/** After so many milliseconds, other requests get their turn. */
const AT_ONCE = 25;

/** Reads the sentences of a text in order; says whether it reached the end before the work became too much. */
export async function readSentences(
  read: ReadText,
  vocabulary: Vocabulary,
): Promise<{ sentences: ReadSentence[]; isWhole: boolean }> {
  const sentences: ReadSentence[] = [];
  let compared = 0;
  let turn = performance.now() + AT_ONCE;
  for (const index of read.parts.keys()) {
    const one = readSentence(index, read, compared < MOST_COMPARED ? vocabulary : null);
    sentences.push(one.sentence);
    compared += one.compared;
    if (performance.now() < turn) continue;
    await setImmediate();
    turn = performance.now() + AT_ONCE;
  }
  return { sentences, isWhole: compared < MOST_COMPARED };
}

/** From this score on, a claim is shown, if it has this share of the best score. */
const SHOWN_FROM = 0.11;
/** The same for one whose relation the sentence says of both of its ends, in whatever words. */
const RELATED_FROM = 0.08;
const OF_BEST = 0.35;
/** A claim with another amount is shown if the sentence has this share of the words for what it measures. */
const SAID_OF_MEASURE = 0.3;
/** From this sign on, a claim shares words with the sentence besides names. */
const MORE = 0.75;

/** A part as it was read, and with how many claims it was compared. */
interface Read {
  sentence: ReadSentence;
  compared: number;
}

/** Reads one part of a text: the claims that fit it or come near, and what they say about it. Without a vocabulary, only its names. */
export function readSentence(index: number, text: ReadText, vocabulary: Vocabulary | null): Read {
  const read = vocabulary === null ? text : withChosen(index, text, vocabulary);
  const part = read.parts[index];
  if (part === undefined) throw new RangeError(`the text has no part ${index}`);
  const mentions = [...(read.mentions[index] ?? [])];
  const empty: ReadSentence = {
    ...part,
    mentions,
    meant: [...(read.meant[index] ?? [])],
    verdict: "names_nothing",
    reason: null,
    stance: [],
    grade: null,
    predicates: [],
    unmatched: [],
    claims: [],
  };
  if (part.kind === "noise") return { sentence: empty, compared: 0 };
  const plain = withoutNames(index, read);
  const isNameOnly = part.kind !== "heading" && mentions.length > 0 && !/[\p{L}\p{N}]/u.test(plain);
  const stance: ReadSentence["stance"] = isNameOnly ? ["name_only"] : stanceOf(plain);
  const verbs = predicatesSaid(termsOf(plain), plain);
  const said = saidBy(index, read);
  const fits = vocabulary === null ? [] : fittingClaims(said, vocabulary);
  const clauses = saidClauses(index, read);
  const compared = (fit: Fit) => compareFit(fit, { said, clauses, text: read.text }) ?? [];
  const saysMeasure = ({ quantity_of }: Claim) => measuredWords(quantity_of, said.terms).met >= SAID_OF_MEASURE;
  const shown = bestOf(fits)
    .flatMap(compared)
    .filter((one) => !measuresOther(one) || saysMeasure(one.claim) || isSameRelation(one));
  const figures = said.figures.filter(({ kind, unit }) => kind !== "date" && unit !== "").map(({ written }) => written);
  const matched = new Set(shown.flatMap(({ compared }) => compared.map(({ in_text }) => in_text)));
  const judged = verdictOf(shown, {
    stance,
    plain,
    hasFigures: figures.length > 0,
    names: mentions.length > 0,
  });
  const other =
    vocabulary === null || judged.verdict !== "not_in_atlas" ? null : otherOwnerIn(clauses, read, vocabulary);
  const { verdict, grade, by, reason } = other ?? judged;
  const first = shown.filter(({ claim }) => claim === by);
  if (first.length === 0) first.push(...fits.filter(({ one }) => one.claim === by).flatMap(compared));
  const words = wordsOf(read.text, part.start, part.end);
  const claims = [...new Set([...first, ...shown])].slice(0, MOST_FITTING).map((one) => ({
    claim: one.claim.id,
    score: Math.round(one.score * 1000) / 1000,
    fits: fitsIn(words, one.terms),
    compared: [...one.compared],
    only_plans: one.onlyPlans,
  }));
  const unmatched = figures.filter((figure) => !matched.has(figure));
  return {
    sentence: {
      ...empty,
      stance,
      verdict,
      reason: part.kind === "heading" ? null : reason,
      grade,
      predicates: [...verbs.keys()],
      unmatched,
      claims,
    },
    compared: fits.length,
  };
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

/** The claims to show, best first. One that fits much less must fit an end or words that the best does not. */
function bestOf(fits: readonly Fit[]): Fit[] {
  const sorted = fits
    .filter(({ score, signs }) => score >= (signs.relation === 1 ? RELATED_FROM : SHOWN_FROM))
    .sort((a, b) => b.score - a.score || (a.one.claim.id < b.one.claim.id ? -1 : 1));
  const [best] = sorted;
  if (best === undefined) return [];
  const { claim } = best.one;
  const ends: readonly string[] = [claim.subject, claim.object];
  const saysMore = ({ said, signs }: Fit) => signs.otherWords >= MORE || said.some((id) => !ends.includes(id));
  return sorted.filter((fit) => fit.score >= OF_BEST * best.score || saysMore(fit)).slice(0, MOST_FITTING);
}

/** The words that a statement has too. */
function fitsIn(words: readonly Word[], terms: ReadonlySet<string>): TextSpan[] {
  return words.flatMap((word, index) => {
    const term = termAt(word, words[index + 1]);
    return term !== null && terms.has(term) ? [{ start: word.start, end: word.end }] : [];
  });
}
