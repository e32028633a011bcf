import { setImmediate } from "node:timers/promises";
import {
  type CheckedFigure,
  type Claim,
  type FittingClaim,
  MOST_FITTING,
  type ReadSentence,
  type TextSpan,
} from "../contract/index.ts";
import { predicatesSaid } from "../language/predicateWords.ts";
import { stanceOf } from "../language/stanceOf.ts";
import { termAt, termsOf } from "../language/termsOf.ts";
import { type Word, wordsOf } from "../language/wordsOf.ts";
import { type Fit, fittingClaims, type Said } from "./claims/fittingClaims.ts";
import type { Vocabulary } from "./claims/vocabularyOf.ts";
import { comparedFigures } from "./figures/comparedFigures.ts";
import { type ReadText, saidBy, withoutNames } from "./saidBy.ts";
import { type Shown, verdictOf } from "./verdictOf.ts";

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
const OF_BEST = 0.35;
/** From this sign on, a claim shares words with the sentence besides names. */
const MORE = 0.75;

/** A part as it was read, and with how many claims it was compared. */
interface Read {
  sentence: ReadSentence;
  compared: number;
}

/** Reads one part of a text: the claims that fit it or come near, and what they say about it. Without a vocabulary, only its names. */
export function readSentence(index: number, read: ReadText, vocabulary: Vocabulary | null): Read {
  const part = read.parts[index];
  if (part === undefined) throw new RangeError(`the text has no part ${index}`);
  const mentions = [...(read.mentions[index] ?? [])];
  const empty: ReadSentence = {
    ...part,
    mentions,
    verdict: "names_nothing",
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
  const shown = bestOf(fits).map((fit) => compareFit(fit, { said, plain, subject: read.subject }));
  const figures = said.figures.filter(({ kind, unit }) => kind !== "date" && unit !== "").map(({ written }) => written);
  const matched = new Set(shown.flatMap(({ compared }) => compared.map(({ in_text }) => in_text)));
  const names = mentions.length > 0;
  const { verdict, grade, by } = verdictOf(shown, { stance, verbs, hasFigures: figures.length > 0, names });
  const first = shown.filter(({ claim }) => claim === by);
  const words = wordsOf(read.text, part.start, part.end);
  const claims = [...new Set([...first, ...shown])].map((one) => ({
    claim: one.claim.id,
    score: Math.round(one.score * 1000) / 1000,
    fits: fitsIn(words, one.terms),
    compared: [...one.compared],
    only_plans: one.onlyPlans,
  }));
  const unmatched = figures.filter((figure) => !matched.has(figure));
  return {
    sentence: { ...empty, stance, verdict, grade, predicates: [...verbs.keys()], unmatched, claims },
    compared: fits.length,
  };
}

/** A claim that is shown, with the terms of its statement. */
interface ShownTerms extends Shown {
  terms: Fit["one"]["terms"];
}

/** A claim that fits, with its figures beside those of the sentence and what only one of both plans. */
function compareFit(
  { one, score, said: ends }: Fit,
  { said, plain, subject }: { said: Said; plain: string; subject: string | null },
): ShownTerms {
  const { claim, terms } = one;
  const saidEnds = [claim.subject, claim.object].filter((id) => ends.includes(id) || id === subject).length;
  const found = one.figures();
  const compared = comparedFigures(claim, found, { ...said, ends: saidEnds });
  const measured = found.measured?.written ?? null;
  return { claim, terms, score, compared, ends: saidEnds, onlyPlans: onlyPlans(claim, { plain, compared, measured }) };
}

/** The claims to show, best first. One that fits much less must fit an end or words that the best does not. */
function bestOf(fits: readonly Fit[]): Fit[] {
  const sorted = fits
    .filter(({ score }) => score >= SHOWN_FROM)
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

/** Words by which a text may speak of what is not there yet, besides those of a plan or possibility. */
const AHEAD =
  /\b(?:plan\w*|target\w*|goals?|offer\w*|memorandum|letters? of intent|agree\w*|sign(?:s|ed|ing)?|contract\w*|commit\w*|conditional\w*|approv\w*|permit\w*|announc\w*|chose|chosen|picked|design(?:s|ed)?|drafts?|drafting|forecast\w*|future|next year|(?:when|once)\b.{0,40}\bcompleted?|(?:is|are|was|were) to|from 20\d\d|by (?:the end of |mid-|late |early )?20\d\d)\b|协议|备忘录|签署|签订|签约|筹建|获批|批准|选址|设计|目标|(?:建成|投产|达产|完工)后|到20\d\d年/i;
/** Words for what is being built. */
const UNDER_WAY =
  /\b(?:builds?|(?:is|are|was|were|began|started) building|construct\w*|under way|broke ground|expand\w*|to (?:be|start|begin|open|reach))\b|在建|建设|开工|扩建/i;

const looksAhead = (text: string) => AHEAD.test(text) || stanceOf(text).includes("plan");

interface Compared {
  /** The sentence without the names in it. */
  plain: string;
  compared: readonly CheckedFigure[];
  /** The claim's own figure as `compared` writes it. */
  measured: string | null;
}

/** The one of sentence and claim that only plans what the other says is so; null if they speak alike, or may. */
function onlyPlans(claim: Claim, { plain, compared, measured }: Compared): FittingClaim["only_plans"] {
  const equal = compared.filter(({ agrees, what }) => agrees && what !== "date");
  const stance = stanceOf(plain);
  const speaksOfPlan = looksAhead(claim.statement);
  if (stance.includes("plan")) return equal.length > 0 && isSo(claim) && !speaksOfPlan ? "sentence" : null;
  if (stance.length > 0 || AHEAD.test(plain) || UNDER_WAY.test(plain)) return null;
  const isPlanned = claim.status === "planned" || claim.status === "proposed";
  if (isPlanned) return speaksOfPlan || UNDER_WAY.test(claim.statement) ? "claim" : null;
  return claim.quantity_kind === "planned" && equal.some(({ in_claim }) => in_claim === measured) ? "claim" : null;
}

function isSo({ status, quantity_kind, due }: Claim): boolean {
  return status === "in-force" && due === null && quantity_kind !== "planned" && quantity_kind !== "forecast";
}
