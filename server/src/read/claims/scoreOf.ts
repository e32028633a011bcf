/** Points for a claim, each from 0 to 1. */
export interface Signs {
  /** Degree to which the sentence says the lesser said end, and the other one. */
  weak: number;
  strong: number;
  /** Part of the statement that the sentence carries: as a share, and in all. */
  carried: number;
  much: number;
  /** The same in all, besides the names of its ends. */
  otherWords: number;
  predicate: number;
  /** The same between ends that both stand there. */
  relation: number;
  /** Equal figures, by how telling they are, and equal dates. */
  figures: number;
  dates: number;
  /** 1 for comparisons, groupings and what goes into what, which are seldom what an article reports. */
  isGeneral: number;
}

const CONSTANT = -10.7;
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  weak: 3.4,
  strong: 2.6,
  carried: 2.8,
  much: 4,
  otherWords: 2.8,
  predicate: 0.5,
  relation: 1.2,
  figures: 3.7,
  dates: 2.2,
  isGeneral: -1.5,
};

/** The score of a claim from 0 to 1: a logistic regression, fitted to labelled articles (tests/bench/README.md). */
export function scoreOf(signs: Signs): number {
  let sum = CONSTANT;
  // Object.entries would lose the names of the keys.
  for (const sign in WEIGHTS) sum += WEIGHTS[sign as keyof Signs] * signs[sign as keyof Signs];
  return 1 / (1 + Math.exp(-sum));
}
