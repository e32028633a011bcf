import { kinOf } from "../../language/predicateWords.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { ClaimFigures } from "../figures/comparedFigures.ts";
import { areAlike, tellingOf } from "../figures/comparedFigures.ts";
import type { Figure } from "../figures/Figure.ts";
import { nameFits } from "./nameFits.ts";
import { operatorsAt } from "./operatorsAt.ts";
import { type Signs, scoreOf } from "./scoreOf.ts";
import type { ClaimTerms, Vocabulary } from "./vocabularyOf.ts";

/** A sentence and its heading as they are compared with claims. */
export interface Said {
  /** Terms with their weight: 1 in the sentence, less in the heading. */
  terms: ReadonlyMap<string, number>;
  /** The terms of the sentence itself outside names. */
  plainTerms: ReadonlySet<string>;
  /** Entities with the weight of their mention; what only stands in weighs less. */
  named: ReadonlyMap<string, number>;
  /** Entities that only share a name with one that the reader chose, and those set aside: "rather than Z". */
  notMeant: ReadonlySet<string>;
  predicates: ReadonlySet<Predicate>;
  /** The same of the sentence alone, without its heading. */
  ownPredicates: ReadonlySet<Predicate>;
  figures: readonly Figure[];
  /** The terms between the commas around each figure, by where it begins. */
  around: ReadonlyMap<number, ReadonlySet<string>>;
}

/** A claim with how well it fits. */
export interface Fit {
  one: ClaimTerms;
  score: number;
  signs: Signs;
  /** Its ends that the sentence itself says, that it at least goes on from, and of whose name it has the words. */
  said: string[];
  given: string[];
  worded: string[];
}

/** A name that is only nearly said counts a little less than one that stands there. */
const NEARLY = 0.9;
/** From these weights on, the sentence or its heading says an end, and at least it goes on from it. */
const IS_SAID = 0.65;
const IS_GIVEN = 0.61;
/** From this weight on, an end is named or plainly meant. */
const IS_NAMED = 0.85;
/** Whoever has a works at a place that is named, if they are few. */
const OPERATOR = 0.62;
/** From this share of a name on, the sentence has its words. */
export const IS_WORDED = 0.95;
/** A name of which only a part is said. */
const PARTLY = 0.7;
/** Rarity added to a statement, so that very short ones are not carried by one word. */
const FEW = 2;
/** Rarity of about three words that say much together. */
const MUCH = 9;

/** Predicates that say what a thing is, not what somebody did. */
const general: ReadonlySet<Predicate> = new Set<Predicate>(["COUNTERPART_OF", "PART_OF", "GOES_INTO"]);

/** Scores every claim with an end that a sentence names or nearly names. */
export function fittingClaims(said: Said, vocabulary: Vocabulary): Fit[] {
  const fit = nameFits(said.terms, vocabulary);
  const named = new Map(said.named);
  for (const [id, near] of fit.near)
    if (!said.notMeant.has(id)) named.set(id, Math.max(NEARLY * near, named.get(id) ?? 0));
  for (const [id, weight] of [...named])
    if (weight >= IS_GIVEN)
      for (const operator of operatorsAt(id, vocabulary))
        if (!said.notMeant.has(operator)) named.set(operator, Math.max(OPERATOR, named.get(operator) ?? 0));
  const end = (id: string) => named.get(id) ?? (said.notMeant.has(id) ? 0 : PARTLY * fit.of(id));
  if (named.size === 0) return [];
  const carried = carriedBy(said.terms, vocabulary);
  const plain = nameFits(new Map([...said.plainTerms].map((term) => [term, 1])), vocabulary);
  const seen = new Set<ClaimTerms>();
  const fits: Fit[] = [];
  for (const id of named.keys()) {
    for (const one of vocabulary.claimsOf(id)) {
      if (seen.has(one)) continue;
      seen.add(one);
      const ends = [one.claim.subject, one.claim.object];
      const from = (weight: number) => ends.filter((side) => (named.get(side) ?? 0) >= weight);
      const worded = ends.filter((side) => !said.notMeant.has(side) && plain.of(side) >= IS_WORDED);
      const signs = signsOf(one, { said, end, carried, isWorded: worded.includes(one.claim.object) });
      fits.push({ one, score: scoreOf(signs), signs, said: from(IS_SAID), given: from(IS_GIVEN), worded });
    }
  }
  return fits;
}

/** Weight of some terms in each statement, by the number of its claim: in all, and besides the names of its ends. */
interface Carried {
  all: Float64Array;
  otherWords: Float64Array;
}

function carriedBy(terms: Said["terms"], vocabulary: Vocabulary): Carried {
  const all = new Float64Array(vocabulary.size);
  const otherWords = new Float64Array(vocabulary.size);
  for (const [term, weight] of terms) {
    const much = vocabulary.rarity(term) * weight;
    for (const { index, isName } of vocabulary.standing(term)) {
      all[index] = (all[index] ?? 0) + much;
      if (!isName) otherWords[index] = (otherWords[index] ?? 0) + much;
    }
  }
  return { all, otherWords };
}

interface Given {
  said: Said;
  /** Degree to which an end is said. */
  end(id: string): number;
  carried: Carried;
  /** Whether the sentence has the words of the object, such as "recycle magnets". */
  isWorded: boolean;
}

function signsOf({ claim, index, rarity, figures }: ClaimTerms, { said, end, carried: sums, isWorded }: Given): Signs {
  const carried = sums.all[index] ?? 0;
  const otherWords = sums.otherWords[index] ?? 0;
  const ends = [end(claim.subject), end(claim.object)];
  const saysOwn = isWorded || kinOf(claim.predicate).some((one) => said.ownPredicates.has(one));
  return {
    weak: Math.min(...ends),
    strong: Math.max(...ends),
    carried: carried / (rarity + FEW),
    much: 1 - Math.exp(-carried / MUCH),
    otherWords: 1 - Math.exp(-otherWords / MUCH),
    predicate: saysOwn || said.predicates.has(claim.predicate) ? 1 : 0,
    relation: saysOwn && Math.min(...ends) >= IS_NAMED ? 1 : 0,
    ...(said.figures.length === 0 ? NONE : equalFigures(said.figures, figures())),
    isGeneral: general.has(claim.predicate) ? 1 : 0,
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
