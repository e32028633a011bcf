import type { Vocabulary } from "./vocabularyOf.ts";

/** Names of which less is said are not meant. */
const LEAST = 0.55;
/** A word in more names than this, such as "rare", brings none of them near. */
const COMMON = 60;

/** How much of the best of its names is said, by rarity, for each entity of which most is said. */
export function nameFits(terms: ReadonlyMap<string, number>, vocabulary: Vocabulary): Map<string, number> {
  const fits = new Map<string, number>();
  const near = new Set<string>();
  for (const term of terms.keys()) {
    const ids = vocabulary.namedBy(term);
    if (ids.length <= COMMON) for (const id of ids) near.add(id);
  }
  for (const id of near) {
    const fit = nameFit(id, terms, vocabulary);
    if (fit >= LEAST) fits.set(id, fit);
  }
  return fits;
}

/** How much of the best of its names is said, by rarity. */
export function nameFit(id: string, terms: ReadonlyMap<string, number>, vocabulary: Vocabulary): number {
  let best = 0;
  for (const name of vocabulary.namesOf(id)) {
    let said = 0;
    for (const { term, rarity } of name.terms) said += rarity * (terms.get(term) ?? 0);
    best = Math.max(best, said / name.rarity);
  }
  return best;
}
