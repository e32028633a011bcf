import type { NameTerms, Vocabulary } from "./vocabularyOf.ts";

/** Names of which less is said are not meant. */
const LEAST = 0.55;
/** A word in names of more entities than this, such as "rare", brings none of them near. */
const COMMON = 60;

/** Best fit among the names of each entity, by rarity of terms, from 0 to 1. */
export interface NameFits {
  /** The entities of which most is said. */
  near: ReadonlyMap<string, number>;
  /** Any entity. */
  of(id: string): number;
}

/** Compares the terms of a sentence with all names of a vocabulary. */
export function nameFits(terms: ReadonlyMap<string, number>, vocabulary: Vocabulary): NameFits {
  const said = new Map<NameTerms, number>();
  const touched = new Set<string>();
  for (const [term, weight] of terms) {
    const names = vocabulary.namesWith(term);
    const much = vocabulary.rarity(term) * weight;
    for (const name of names) said.set(name, (said.get(name) ?? 0) + much);
    const ids = new Set(names.map(({ id }) => id));
    if (ids.size <= COMMON) for (const id of ids) touched.add(id);
  }
  const fits = new Map<string, number>();
  for (const [{ id, rarity }, much] of said) fits.set(id, Math.max(much / rarity, fits.get(id) ?? 0));
  const of = (id: string) => fits.get(id) ?? 0;
  const near = new Map([...touched].map((id) => [id, of(id)] as const).filter(([, fit]) => fit >= LEAST));
  return { near, of };
}
