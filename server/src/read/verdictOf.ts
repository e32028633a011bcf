import type { CheckedFigure, Claim, FittingClaim, ReadSentence } from "../contract/index.ts";
import type { Predicate } from "../rules/vocabulary.ts";

/** A claim that is shown for a sentence. */
export interface Shown {
  claim: Claim;
  score: number;
  compared: readonly CheckedFigure[];
  ends: number;
  onlyPlans: FittingClaim["only_plans"];
}

/** A sentence, as far as claims are judged by it. */
interface Said extends Pick<ReadSentence, "stance"> {
  /** The verbs for which it has a word, the most usual word first, with how usual that is. */
  verbs: ReadonlyMap<Predicate, number>;
  /** Whether it has a figure with a unit, dates aside. */
  hasFigures: boolean;
  names: boolean;
}

/** From these scores on, a claim is taken to say what the sentence says. */
const FITS_FROM = {
  /** If the claim has one of its figures, or another for the same thing. */
  figure: 0.18,
  /** If the sentence has no figure. */
  plain: 0.25,
  /** If it has figures, and the claim has none of them. */
  noFigure: 0.6,
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

interface Judged extends Pick<ReadSentence, "verdict" | "grade"> {
  /** The claim on which the verdict rests; null if it rests on none. */
  by: Claim | null;
}

/** The verdict of the claims on a sentence, from the best that fits. A sentence that asserts nothing needs a claim that does the same. */
export function verdictOf(shown: readonly Shown[], said: Said): Judged {
  if (said.stance.includes("name_only")) return { verdict: "names_nothing", grade: null, by: null };
  const fitting = shown.filter((one) => one.score >= neededBy(one, said));
  const [best] = fitting;
  if (best === undefined) return { verdict: said.names ? "not_in_atlas" : "names_nothing", grade: null, by: null };
  const near = fitting.filter(({ score }) => score >= NEAR_BEST * best.score);
  const judged = (verdict: Judged["verdict"], { claim }: Shown): Judged => ({
    verdict,
    grade: claim.evidence,
    by: claim,
  });
  const differing = near.find((one) => disagrees(one, fitting));
  if (differing !== undefined) return judged("differs", differing);
  const most = sayingMost(near, best);
  const alike = most.onlyPlans === null ? most : near.find((one) => one.onlyPlans === null && isOfSame(one, most));
  if (alike === undefined) return judged("differs", most);
  if (!speaksAlike(alike, said.stance)) return { verdict: "not_in_atlas", grade: best.claim.evidence, by: null };
  return judged(alike.claim.evidence === "disputed" ? "disputed" : "known", alike);
}

function neededBy({ claim, compared }: Shown, { verbs, hasFigures }: Said): number {
  if (compared.some(({ what }) => what !== "date")) return FITS_FROM.figure;
  const base = hasFigures ? FITS_FROM.noFigure : FITS_FROM.plain;
  const [most = 0] = verbs.values();
  const own = verbs.get(claim.predicate) ?? 0;
  if (own === most) return base;
  return Math.max(base, most >= USUAL && own < most / 2 ? FITS_FROM.otherVerb : FITS_FROM.lessUsual);
}

/** Whether a figure of the text differs from the claim, and no claim that fits as well has the same one. */
function disagrees({ compared, score }: Shown, shown: readonly Shown[]): boolean {
  const better = shown.filter((one) => one.score >= score);
  const agreed = new Set(better.flatMap(equalFigures));
  return compared.some(({ agrees, in_text }) => !agrees && !agreed.has(in_text));
}

/** The figures of the text that a claim has, too, dates aside. */
function equalFigures({ compared }: Shown): string[] {
  return compared.filter(({ agrees, what }) => agrees && what !== "date").map(({ in_text }) => in_text);
}

/** The most telling of the claims that fit nearly as well as the best: more equal figures, or more than a place. */
function sayingMost(near: readonly Shown[], best: Shown): Shown {
  const asGood = near.filter(({ score }) => score >= AS_GOOD * best.score);
  const figures = (one: Shown) => equalFigures(one).length;
  const [first = best] = asGood.toSorted((a, b) => figures(b) - figures(a));
  if (figures(first) > figures(best)) return first;
  if (best.claim.predicate !== "LOCATED_IN" || figures(best) > 0) return best;
  const isMore = ({ claim, ends, score }: Shown) => claim.predicate !== "LOCATED_IN" && ends === 2 && score >= SURE;
  return asGood.find(isMore) ?? best;
}

/** Whether two claims say the same verb of the same two, or the same figure of the text. */
function isOfSame(one: Shown, other: Shown): boolean {
  const isSame = (["predicate", "subject", "object"] as const).every((key) => one.claim[key] === other.claim[key]);
  const figures = equalFigures(other);
  return isSame || equalFigures(one).some((figure) => figures.includes(figure));
}

const DENIES =
  /\b(?:not|no|never|without|stopped|ended|denied|cancelled|unlikely|lapsed|terminated|only|far from)\b|n't\b/i;

/** Whether a claim denies, plans or asks where the sentence does. */
function speaksAlike(one: Shown, stance: ReadSentence["stance"]): boolean {
  if (stance.includes("question")) return false;
  const { status, quantity_kind, statement, due } = one.claim;
  const isPlan = status === "planned" || status === "proposed" || quantity_kind === "planned";
  const denies = status === "ended" || status === "suspended" || DENIES.test(statement);
  // An equal figure shows that both speak of the same; where one denies, it takes two.
  const figures = equalFigures(one).length;
  if (stance.includes("negation") && !denies && (!isPlan || figures === 0)) return figures > 1;
  return figures > 0 || !stance.includes("plan") || isPlan || due !== null;
}
