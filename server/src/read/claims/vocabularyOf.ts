import type { Claim, Entity } from "../../contract/index.ts";
import { type ClaimFigures, claimFigures } from "../figures/claimFigures.ts";
import { writtenNames } from "../mentions/findMentions.ts";
import { stem } from "../text/stem.ts";
import { stopWords } from "../text/stopWords.ts";
import { wordsOf } from "../text/wordsOf.ts";

/** The terms of a text: stems of its words that are no stop words. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { folded } of wordsOf(text)) if (isTerm(folded)) terms.add(stem(folded));
  return terms;
}

/** Whether a folded word says what a text is about. Figures are compared on their own. */
export function isTerm(folded: string): boolean {
  return folded.length > 1 && !stopWords.has(folded) && !/^\d+$/.test(folded);
}

/** A claim with the terms that a sentence can carry. */
export interface ClaimTerms {
  claim: Claim;
  statement: Set<string>;
  /** Its figures, read when they are first asked for. */
  figures(): ClaimFigures;
}

/** The terms of each claim and each name, and how rare each term is among the claims. */
export interface Vocabulary {
  claims: ClaimTerms[];
  /** For each entity, the terms of each of its names. */
  names: Map<string, Set<string>[]>;
  rarity(term: string): number;
  /** The terms of all names of both ends of a claim. */
  endTerms(claim: Claim): ReadonlySet<string>;
}

/** Weighs the words of some claims. */
export function vocabularyOf(claims: readonly Claim[], entities: ReadonlyMap<string, Entity>): Vocabulary {
  const terms = claims.map((claim) => ({
    claim,
    statement: termsOf(claim.statement),
    figures: once(() => claimFigures(claim)),
  }));
  const counts = new Map<string, number>();
  for (const { statement } of terms) for (const term of statement) counts.set(term, (counts.get(term) ?? 0) + 1);
  const names = new Map(
    [...entities.values()].map((entity) => [
      entity.id,
      writtenNames(entity)
        .map(termsOf)
        .filter(({ size }) => size > 0),
    ]),
  );
  const all = Math.max(claims.length, 1);
  const ends = new Map<string, Set<string>>();
  const endTerms = (claim: Claim) => {
    const key = `${claim.subject} ${claim.object}`;
    const known = ends.get(key);
    if (known !== undefined) return known;
    const found = new Set(
      [claim.subject, claim.object].flatMap((id) => (names.get(id) ?? []).flatMap((name) => [...name])),
    );
    ends.set(key, found);
    return found;
  };
  return {
    claims: terms,
    names,
    rarity: (term) => Math.log(1 + all / (1 + (counts.get(term) ?? 0))),
    endTerms,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
