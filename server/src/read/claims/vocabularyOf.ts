import type { Claim, Entity } from "../../contract/index.ts";
import { type ClaimFigures, claimFigures } from "../figures/claimFigures.ts";
import { writtenNames } from "../mentions/findMentions.ts";
import { isHanTerm, termsOf } from "../text/termsOf.ts";

/** A pair of Chinese characters beside English terms, whose rarity is about 1 to 7. */
const HAN_RARITY = 0.2;

/** A term with how rare it is. */
export interface WeighedTerm {
  term: string;
  rarity: number;
}

/** A claim with what a sentence can carry of it. */
export interface ClaimTerms {
  claim: Claim;
  /** The terms of its statement; `isName` if they are in a name of one of its ends. */
  statement: readonly (WeighedTerm & { isName: boolean })[];
  /** Rarity of the whole statement. */
  rarity: number;
  /** Its figures, read when they are first asked for. */
  figures(): ClaimFigures;
}

/** The words of some claims, and how rare each is among their statements. */
export interface Vocabulary {
  /** The claims that have an entity as an end. */
  claimsOf(id: string): readonly ClaimTerms[];
  /** Entities one of whose names has a term. */
  namedBy(term: string): readonly string[];
  /** The terms of each name of an entity, with their rarity together. */
  namesOf(id: string): readonly { terms: readonly WeighedTerm[]; rarity: number }[];
}

/** Weighs the words of some claims and of the names of their ends. */
export function vocabularyOf(claims: readonly Claim[], entities: ReadonlyMap<string, Entity>): Vocabulary {
  const statements = claims.map(({ statement }) => termsOf(statement));
  const rarity = rarityIn(statements);
  const names = new Map<string, ReturnType<Vocabulary["namesOf"]>>();
  const byTerm = new Map<string, string[]>();
  const endTerms = new Map<string, Set<string>>();
  for (const entity of entities.values()) {
    const terms = writtenNames(entity).map(termsOf);
    const all = new Set(terms.flatMap((name) => [...name]));
    endTerms.set(entity.id, all);
    for (const term of all) push(byTerm, term, entity.id);
    const weighed = terms
      .filter(({ size }) => size > 0)
      .map((name) => [...name].map((term) => ({ term, rarity: rarity(term) })));
    names.set(
      entity.id,
      weighed.map((name) => ({ terms: name, rarity: sumOf(name) })),
    );
  }
  const byEnd = new Map<string, ClaimTerms[]>();
  for (const [index, claim] of claims.entries()) {
    const ends = [...new Set([claim.subject, claim.object])];
    const isName = (term: string) => ends.some((id) => endTerms.get(id)?.has(term));
    const statement = [...(statements[index] ?? [])].map((term) => ({
      term,
      rarity: rarity(term),
      isName: isName(term),
    }));
    const one = { claim, statement, rarity: sumOf(statement), figures: once(() => claimFigures(claim)) };
    for (const id of ends) push(byEnd, id, one);
  }
  return {
    claimsOf: (id) => byEnd.get(id) ?? [],
    namedBy: (term) => byTerm.get(term) ?? [],
    namesOf: (id) => names.get(id) ?? [],
  };
}

/** How rare a term is among some statements. They have no Chinese, so within a Chinese name all parts count alike. */
function rarityIn(statements: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const statement of statements) for (const term of statement) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) =>
    isHanTerm(term) ? HAN_RARITY : Math.log(1 + (statements.length + 1) / (1 + (counts.get(term) ?? 0)));
}

function sumOf(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { rarity }) => sum + rarity, 0);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
