import { type EntityType, entityTypeIds, entityTypes } from "@atlas/server/vocabulary";
import { leadingCountry } from "../../model/words/codes/codeNames.ts";

export const findableKinds = ["country", "entity", "question", "claim", "source", "command"] as const;
export type FindableKind = (typeof findableKinds)[number];

export interface Asked {
  /** The text to search for, without a prefix. */
  text: string;
  /** The only kind wanted; null for all. */
  only: FindableKind | null;
  /** Types of entities wanted; empty for all. */
  types: EntityType[];
  /** Country or region of the entities wanted, as a code; empty for any. */
  country: string;
}

/** Prefixes before a colon, in both languages, that limit the search to one kind. */
const kindWords: Record<string, FindableKind> = {
  entity: "entity",
  entities: "entity",
  实体: "entity",
  claim: "claim",
  claims: "claim",
  论断: "claim",
  source: "source",
  sources: "source",
  来源: "source",
  question: "question",
  questions: "question",
  问题: "question",
  country: "country",
  countries: "country",
  region: "country",
  国家: "country",
  地区: "country",
  国家或地区: "country",
};

/**
 * Parses the text: `> fit` finds commands, `claim: hydrogen` claims, `technology: magnet` entities of one type,
 * `country: China magnet` entities of one of the countries of the data, `organisation: country: China` both.
 */
export function parseTyped(typed: string, countries: readonly string[]): Asked {
  const whole = typed.trim();
  if (/^[>》＞]/u.test(whole)) return { ...everything, text: whole.slice(1).trim(), only: "command" };
  const [, prefix, rest] = /^([\p{L}]+)\s*[:：](.*)$/u.exec(whole) ?? [];
  if (prefix === undefined || rest === undefined) return { ...everything, text: whole };
  const word = prefix.toLowerCase();
  const type = entityTypeIds.find((id) => typeWords(id).includes(word));
  if (type) {
    const { text, country } = parseTyped(rest, countries);
    return { text: country === "" ? rest.trim() : text, only: "entity", types: [type], country };
  }
  const kind = kindWords[word];
  const found = kind === "country" ? leadingCountry(countries, rest) : null;
  if (found) return { text: found.rest, only: "entity", types: [], country: found.country };
  return kind ? { ...everything, text: rest.trim(), only: kind } : { ...everything, text: whole };
}

const everything: Asked = { text: "", only: null, types: [], country: "" };

/** A text with the prefix of a kind, in the language of `word`. */
export function withPrefix(word: string, text: string): string {
  return `${word}: ${text}`;
}

function typeWords(id: EntityType): string[] {
  const { en, enPlural, zh } = entityTypes[id];
  return [id, en.toLowerCase(), enPlural.toLowerCase(), zh];
}
