import { type EntityType, entityTypeIds, entityTypes } from "@atlas/server/vocabulary";

/** The kinds of results. */
export const findableKinds = ["entity", "claim", "source", "command"] as const;
export type FindableKind = (typeof findableKinds)[number];

/** What the text in the field asks for. */
export interface Asked {
  /** The text to search for, without a prefix. */
  text: string;
  /** The only kind wanted; null for all. */
  only: FindableKind | null;
  /** Types of entities wanted; empty for all. */
  types: EntityType[];
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
};

/** Parses the text: `> fit` finds commands, `claim: hydrogen` claims, `technology: magnet` entities of one type. */
export function parseTyped(typed: string): Asked {
  const whole = typed.trim();
  if (/^[>》＞]/u.test(whole)) return { text: whole.slice(1).trim(), only: "command", types: [] };
  const [, prefix, rest] = /^([\p{L}]+)\s*[:：](.*)$/u.exec(whole) ?? [];
  if (prefix === undefined || rest === undefined) return { text: whole, only: null, types: [] };
  const word = prefix.toLowerCase();
  const kind = kindWords[word];
  if (kind) return { text: rest.trim(), only: kind, types: [] };
  const type = entityTypeIds.find((id) => typeWords(id).includes(word));
  if (type) return { text: rest.trim(), only: "entity", types: [type] };
  return { text: whole, only: null, types: [] };
}

/** A text with the prefix of a kind, in the language of `word`. */
export function withPrefix(word: string, text: string): string {
  return `${word}: ${text}`;
}

function typeWords(id: EntityType): string[] {
  const { en, enPlural, zh } = entityTypes[id];
  return [id, en.toLowerCase(), enPlural.toLowerCase(), zh];
}
