import type { Claim, Entity } from "../contract/index.ts";
import { keyOf, type Lexicon } from "../language/lexicon.ts";
import type { Meaning } from "../language/meanings.ts";
import { stanceOf } from "../language/stanceOf.ts";
import { stopWords } from "../language/termsOf.ts";
import { type Word, wordsOf } from "../language/wordsOf.ts";

/** A name of an entity, with the keys of its words that count. */
export interface AtlasName {
  entity: Entity;
  written: string;
  keys: readonly string[];
  /** In Chinese characters, without its legal form; empty for other names. */
  han: readonly string[];
}

/** A claim with what its statement says. */
export interface AtlasClaim {
  claim: Claim;
  parts: readonly string[];
  keys: ReadonlySet<string>;
  meanings: ReadonlySet<Meaning>;
  /** Codes of the countries and regions that it names. */
  countries: ReadonlySet<string>;
  /** Keys of the words that say what its figure is of. */
  figureOf: readonly string[];
  /** Whether the statement says that something is not so. */
  isDenied: boolean;
}

/** Words in names that say nothing of whom they are. */
const LEGAL = new Set(
  "co ltd inc corp corporat corpor llc plc gmbh ag sa se nv limit compani group hold holding".split(" "),
);
const HAN_FORM = /(?:股份)?有限(?:责任)?公司|公司|[（(].*?[）)]/gu;
const MOST_RUNS = 5000;

/** All words of the atlas: names of its entities and statements of its claims, and how rare each is. */
export class AtlasWords {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly claims: readonly AtlasClaim[];
  readonly hanNames: readonly AtlasName[];
  readonly #byKey = new Map<string, AtlasName[]>();
  readonly #claimsByKey = new Map<string, AtlasClaim[]>();
  readonly #claimsByPart = new Map<string, AtlasClaim[]>();
  readonly #claimsById: ReadonlyMap<string, AtlasClaim>;
  readonly #summaryKeys = new Set<string>();
  readonly #countries: ReadonlySet<string>;
  readonly #rarities = new Map<string, number>();
  readonly #runs = new Map<string, number>();

  /** Whether these are all words; of a part it cannot be told what the atlas lacks. */
  readonly isWhole: boolean;

  constructor(
    { entities, claims }: { entities: readonly Entity[]; claims: readonly Claim[] },
    lexicon: Lexicon,
    { isWhole }: { isWhole: boolean },
  ) {
    this.isWhole = isWhole;
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const names = entities.flatMap((entity) => namesOf(entity).map((written) => nameOf(entity, written)));
    this.hanNames = names.filter(({ han }) => han.length > 0);
    for (const name of names) for (const key of new Set(name.keys)) push(this.#byKey, key, name);
    this.claims = claims.map((claim) => readClaim(claim, lexicon));
    this.#claimsById = new Map(this.claims.map((one) => [one.claim.id, one]));
    for (const one of this.claims) {
      for (const key of one.keys) push(this.#claimsByKey, key, one);
      for (const id of one.parts) push(this.#claimsByPart, id, one);
    }
    const seats = entities.flatMap(({ country }) => (country ?? "").split(";"));
    this.#countries = new Set([...seats, ...this.claims.flatMap(({ countries }) => [...countries])]);
    for (const { summary } of entities) for (const key of keysOf(wordsOf(summary ?? ""))) this.#summaryKeys.add(key);
  }

  namesWith(key: string): readonly AtlasName[] {
    return this.#byKey.get(key) ?? [];
  }

  /** The claims whose statement has a word. */
  claimsWith(key: string): readonly AtlasClaim[] {
    return this.#claimsByKey.get(key) ?? [];
  }

  /** The claims on an entity. */
  claimsOf(id: string): readonly AtlasClaim[] {
    return this.#claimsByPart.get(id) ?? [];
  }

  /** A claim by its id. */
  claimWithId(id: string): AtlasClaim | undefined {
    return this.#claimsById.get(id);
  }

  /** How many entities have some characters in a Chinese name. */
  namesHaving(run: string): number {
    const known = this.#runs.get(run);
    if (known !== undefined) return known;
    const having = this.hanNames.filter(({ han }) => han.join("").includes(run));
    const count = new Set(having.map(({ entity }) => entity.id)).size;
    if (this.#runs.size > MOST_RUNS) this.#runs.clear();
    this.#runs.set(run, count);
    return count;
  }

  /** Whether any name, statement or summary has a word. */
  knows(key: string): boolean {
    return this.#byKey.has(key) || this.#claimsByKey.has(key) || this.#summaryKeys.has(key);
  }

  /** Whether anything is in a country, or any claim names it. */
  hasCountry(code: string): boolean {
    return this.#countries.has(code);
  }

  /** Rarity of a word, about 1 to 7. */
  rarity(key: string): number {
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    const among = this.claims.length + this.entities.size;
    const count = this.claimsWith(key).length + new Set(this.namesWith(key).map(({ entity }) => entity.id)).size;
    const rarity = Math.log(1 + (among + 1) / (1 + count));
    if (count > 0) this.#rarities.set(key, rarity);
    return rarity;
  }

  /** Share of the claims with a word that are on an entity: whether the word alone stands for it. */
  ownership(key: string, id: string): number {
    const claims = this.claimsWith(key);
    return claims.length === 0 ? 1 : claims.filter(({ parts }) => parts.includes(id)).length / claims.length;
  }
}

function readClaim(claim: Claim, lexicon: Lexicon): AtlasClaim {
  const { subject, object, about, statement, quantity_of } = claim;
  const figure = wordsOf(quantity_of ?? "");
  const words = [...wordsOf(statement), ...figure];
  const said = lexicon.divide(words).flatMap(({ readings }) => readings);
  const known = new Set(lexicon.divide(figure).flatMap(({ first, last }) => figure.slice(first, last + 1)));
  return {
    claim,
    parts: [...new Set([subject, object, ...(about === null ? [] : [about])])],
    keys: keysOf(words),
    meanings: new Set(said.flatMap((reading) => (reading.kind === "meaning" ? [reading.meaning] : []))),
    countries: new Set(said.flatMap((reading) => (reading.kind === "country" ? (reading.codes[0] ?? []) : []))),
    figureOf: [...keysOf(figure.filter((word) => !known.has(word) && !/^\d/.test(word.folded)))],
    isDenied: stanceOf(statement).includes("negation"),
  };
}

function namesOf(entity: Entity): string[] {
  const written = [entity.name, entity.name_zh ?? "", ...entity.aliases, ...(entity.ticker?.split(";") ?? [])];
  return [...new Set(written.map((name) => name.trim()).filter((name) => name !== ""))];
}

function nameOf(entity: Entity, written: string): AtlasName {
  const han = /\p{Script=Han}/u.test(written) ? [...written.replace(HAN_FORM, "").replace(/\P{Script=Han}/gu, "")] : [];
  const words = wordsOf(han.length === 0 ? written : "").filter(({ folded }) => !stopWords.has(folded));
  const keys = words.map(keyOf);
  const telling = keys.filter((key) => !LEGAL.has(key));
  return { entity, written, keys: telling.length > 0 ? telling : keys, han };
}

function keysOf(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap((word) => (stopWords.has(word.folded) ? [] : [keyOf(word)])));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
