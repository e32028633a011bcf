import type { Claim } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { ClaimFigures } from "../figures/claimFigures.ts";
import { areAlike, tellingOf } from "../figures/equalFigures.ts";
import type { Figure } from "../figures/Figure.ts";
import type { ClaimTerms, Vocabulary } from "./vocabularyOf.ts";

/** What a sentence and its heading say. */
export interface Said {
  /** Terms with their weight: 1 in the sentence, less in the heading. */
  terms: ReadonlyMap<string, number>;
  /** Entities with the weight of their mention. */
  named: ReadonlyMap<string, number>;
  predicates: ReadonlySet<Predicate>;
  figures: readonly Figure[];
}

/** What speaks for a claim, each from 0 to 1. */
export interface Signs {
  /** The end that the sentence says less, and the other one. */
  weak: number;
  strong: number;
  /** How much of the statement the sentence carries, besides the names of its ends. */
  words: number;
  /** How much of the sentence the claim carries. */
  covered: number;
  predicate: number;
  figures: number;
  dates: number;
  /** Comparisons and groupings are the editors' own; articles seldom make them. */
  isOwn: number;
}

/** A claim with how well it fits. */
export interface Fit {
  claim: Claim;
  score: number;
  signs: Signs;
}

/** Scores every claim of a vocabulary for a sentence; those that nothing speaks for are left out. */
export function fittingClaims(said: Said, vocabulary: Vocabulary): Fit[] {
  const nameFits = new Map<string, number>();
  const endFit = (id: string) => {
    const known = nameFits.get(id);
    if (known !== undefined) return known;
    const fit = Math.max(said.named.get(id) ?? 0, 0.9 * nameFit(vocabulary.names.get(id) ?? [], said, vocabulary));
    nameFits.set(id, fit);
    return fit;
  };
  let weight = 0;
  for (const [term, much] of said.terms) weight += much === 1 ? vocabulary.rarity(term) : 0;
  return vocabulary.claims.flatMap((one) => {
    const ends = [endFit(one.claim.subject), endFit(one.claim.object)];
    if (Math.max(...ends) === 0) return [];
    const signs = signsOf(one, { said, vocabulary, ends, weight });
    return [{ claim: one.claim, score: scoreOf(signs), signs }];
  });
}

interface Given {
  said: Said;
  vocabulary: Vocabulary;
  ends: number[];
  weight: number;
}

function signsOf({ claim, statement, figures }: ClaimTerms, { said, vocabulary, ends, weight }: Given): Signs {
  const names = vocabulary.endTerms(claim);
  let carried = 0;
  let all = 2;
  let covered = 0;
  for (const term of statement) {
    const rarity = vocabulary.rarity(term);
    const much = said.terms.get(term) ?? 0;
    if (much === 1) covered += rarity;
    if (names.has(term)) continue;
    all += rarity;
    carried += rarity * much;
  }
  for (const term of names) if (!statement.has(term) && said.terms.get(term) === 1) covered += vocabulary.rarity(term);
  const equal = said.figures.length === 0 ? NONE : equalFigures(said.figures, figures());
  return {
    weak: Math.min(...ends),
    strong: Math.max(...ends),
    words: carried / all,
    covered: weight === 0 ? 0 : Math.min(1, covered / weight),
    predicate: said.predicates.has(claim.predicate) ? 1 : 0,
    figures: equal.figures,
    dates: equal.dates,
    isOwn: claim.predicate === "COUNTERPART_OF" || claim.predicate === "PART_OF" ? 1 : 0,
  };
}

const NONE = { figures: 0, dates: 0 };

function equalFigures(said: readonly Figure[], { measured, stated }: ClaimFigures): typeof NONE {
  const all = measured === null ? stated : [measured, ...stated];
  let figures = 0;
  let dates = 0;
  for (const figure of said) {
    if (!all.some((one) => areAlike(figure, one))) continue;
    if (figure.kind === "date") dates = Math.max(dates, tellingOf(figure));
    else figures += tellingOf(figure);
  }
  return { figures: Math.min(1, figures), dates };
}

/** Weights fitted to labelled articles. */
function scoreOf(signs: Signs): number {
  const sum =
    -4 +
    2.5 * signs.weak +
    1 * signs.strong +
    4 * signs.words +
    2 * signs.covered +
    0.5 * signs.predicate +
    2 * signs.figures +
    0.5 * signs.dates -
    signs.isOwn;
  return 1 / (1 + Math.exp(-sum));
}

/** How much of the best of some names a sentence says, by rarity; less than most of it is nothing. */
function nameFit(names: readonly Set<string>[], said: Said, { rarity }: Vocabulary): number {
  let best = 0;
  for (const name of names) {
    let carried = 0;
    let all = 0;
    for (const term of name) {
      all += rarity(term);
      carried += rarity(term) * (said.terms.get(term) ?? 0);
    }
    best = Math.max(best, carried / all);
  }
  return best < 0.55 ? 0 : best;
}
