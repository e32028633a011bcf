import type { Claim } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { ClaimFigures } from "../figures/claimFigures.ts";
import { areAlike, tellingOf } from "../figures/equalFigures.ts";
import type { Figure } from "../figures/Figure.ts";
import { nameFit, nameFits } from "./nameFits.ts";
import { type Signs, scoreOf } from "./scoreOf.ts";
import type { ClaimTerms, Vocabulary } from "./vocabularyOf.ts";

/** What a sentence and its heading say. */
export interface Said {
  /** Terms with their weight: 1 in the sentence, less in the heading. */
  terms: ReadonlyMap<string, number>;
  /** Entities with the weight of their mention; what only stands in weighs less. */
  named: ReadonlyMap<string, number>;
  /** Entities that only share a name with one that the reader chose. */
  notMeant: ReadonlySet<string>;
  predicates: ReadonlySet<Predicate>;
  figures: readonly Figure[];
}

/** A claim with how well it fits. */
export interface Fit {
  claim: Claim;
  figures: () => ClaimFigures;
  score: number;
  signs: Signs;
  /** Its ends that the sentence itself says. */
  said: string[];
}

/** A name that is only nearly said counts a little less than one that stands there. */
const NEARLY = 0.9;
/** From this weight on, the sentence or its heading says an end. */
const IS_SAID = 0.65;
/** A name of which only a part is said. */
const PARTLY = 0.7;
/** Rarity added to a statement, so that very short ones are not carried by one word. */
const FEW = 2;
/** Rarity of about three words that say much together. */
const MUCH = 9;

/** What things are, not what somebody did. */
const general: ReadonlySet<Predicate> = new Set<Predicate>(["COUNTERPART_OF", "PART_OF", "GOES_INTO"]);

/** Scores every claim with an end that a sentence names or nearly names. */
export function fittingClaims(said: Said, vocabulary: Vocabulary): Fit[] {
  const named = new Map(said.named);
  for (const [id, fit] of nameFits(said.terms, vocabulary))
    if (!said.notMeant.has(id)) named.set(id, Math.max(NEARLY * fit, named.get(id) ?? 0));
  const partly = new Map<string, number>();
  const end = (id: string) => {
    const known = named.get(id) ?? partly.get(id);
    if (known !== undefined) return known;
    if (said.notMeant.has(id)) return 0;
    const fit = PARTLY * nameFit(id, said.terms, vocabulary);
    partly.set(id, fit);
    return fit;
  };
  const seen = new Set<ClaimTerms>();
  const fits: Fit[] = [];
  for (const id of named.keys()) {
    for (const one of vocabulary.claimsOf(id)) {
      if (seen.has(one)) continue;
      seen.add(one);
      const { claim, figures } = one;
      const signs = signsOf(one, { said, end });
      const ends = [claim.subject, claim.object].filter((side) => (named.get(side) ?? 0) >= IS_SAID);
      fits.push({ claim, figures, score: scoreOf(signs), signs, said: ends });
    }
  }
  return fits;
}

interface Given {
  said: Said;
  /** How much an end is said. */
  end(id: string): number;
}

function signsOf({ claim, statement, rarity, figures }: ClaimTerms, { said, end }: Given): Signs {
  let [carried, besides] = [0, 0];
  for (const term of statement) {
    const weight = said.terms.get(term.term);
    if (weight === undefined) continue;
    const much = term.rarity * weight;
    carried += much;
    if (!term.isName) besides += much;
  }
  const ends = [end(claim.subject), end(claim.object)];
  return {
    weak: Math.min(...ends),
    strong: Math.max(...ends),
    carried: carried / (rarity + FEW),
    much: 1 - Math.exp(-carried / MUCH),
    besides: 1 - Math.exp(-besides / MUCH),
    predicate: said.predicates.has(claim.predicate) ? 1 : 0,
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
