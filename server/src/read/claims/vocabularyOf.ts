import type { Claim, Entity } from "../../contract/index.ts";
import { isHanTerm, termsOf } from "../../language/termsOf.ts";
import { type ClaimFigures, claimFigures } from "../figures/comparedFigures.ts";
import { writtenNames } from "../mentions/findMentions.ts";

/** A pair of Chinese characters beside English terms, whose rarity is about 1 to 7. */
const HAN_RARITY = 0.2;

/** A name of an entity, with the rarity of its terms together. */
export interface NameTerms {
  id: string;
  rarity: number;
}

/** A claim with what a sentence can carry of it. */
export interface ClaimTerms {
  claim: Claim;
  index: number;
  /** The terms of its statement, and their rarity together. */
  terms: ReadonlySet<string>;
  rarity: number;
  /** Its figures, read when they are first asked for. */
  figures(): ClaimFigures;
}

/** A statement in which a term stands, by the number of its claim; `isName` if it is in a name of one of the ends. */
interface Standing {
  index: number;
  isName: boolean;
}

/** The words of some claims, and how rare each is among their statements. */
export interface Vocabulary {
  size: number;
  rarity(term: string): number;
  /** The statements in which a term stands. */
  standing(term: string): readonly Standing[];
  claimsOf(id: string): readonly ClaimTerms[];
  namesWith(term: string): readonly NameTerms[];
}

/** Weighs the words of some claims and of the names of their ends. */
export function vocabularyOf(claims: readonly Claim[], entities: ReadonlyMap<string, Entity>): Vocabulary {
  const statements = claims.map(({ statement }) => termsOf(statement));
  const rarity = rarityIn(statements);
  const names = new Map<string, NameTerms[]>();
  const endTerms = new Map<string, Set<string>>();
  for (const entity of entities.values()) {
    const terms = [...writtenNames(entity), ...townOf(entity)].filter((name) => !SHORT.test(name)).map(termsOf);
    const all = new Set(terms.flatMap((name) => [...name]));
    endTerms.set(entity.id, all);
    for (const name of terms) {
      const one = { id: entity.id, rarity: sumOf(name, rarity) };
      for (const term of name) push(names, term, one);
    }
  }
  const byEnd = new Map<string, ClaimTerms[]>();
  const standing = new Map<string, Standing[]>();
  for (const [index, claim] of claims.entries()) {
    const ends = [...new Set([claim.subject, claim.object])];
    const isName = (term: string) => ends.some((id) => endTerms.get(id)?.has(term));
    const terms = statements[index] ?? new Set();
    for (const term of terms) push(standing, term, { index, isName: isName(term) });
    const one = { claim, index, terms, rarity: sumOf(terms, rarity), figures: once(() => claimFigures(claim)) };
    for (const id of ends) push(byEnd, id, one);
  }
  return {
    size: claims.length,
    rarity,
    standing: (term) => standing.get(term) ?? [],
    claimsOf: (id) => byEnd.get(id) ?? [],
    namesWith: (term) => names.get(term) ?? [],
  };
}

/** Abbreviations and tickers: in small letters they are words, so only mentions find them. */
const SHORT = /^[\p{Lu}\p{N}&.]{1,8}$/u;

/** The town of a place that is named with its state, such as "Sumter, South Carolina": texts leave the state out. */
function townOf({ type, name }: Entity): string[] {
  const comma = name.indexOf(", ");
  return type === "place" && comma > 0 ? [name.slice(0, comma)] : [];
}

/** Rarity of a term among some statements. They have no Chinese, so within a Chinese name all parts count alike. */
function rarityIn(statements: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const statement of statements) for (const term of statement) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) =>
    isHanTerm(term) ? HAN_RARITY : Math.log(1 + (statements.length + 1) / (1 + (counts.get(term) ?? 0)));
}

function sumOf(terms: ReadonlySet<string>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term);
  return sum;
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
