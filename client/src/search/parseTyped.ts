import { type EntityType, entityTypeIds, entityTypes } from "@atlas/server/vocabulary";

/** The kinds of things that a search finds. */
export const findableKinds = ["entity", "claim", "source", "command"] as const;
export type FindableKind = (typeof findableKinds)[number];

/** What is asked for by what stands in the field. */
export interface Asked {
  /** The words to be found, without a prefix. */
  text: string;
  /** The one kind that is wanted; null means all. */
  only: FindableKind | null;
  /** Types of entities that are wanted; empty means all. */
  types: EntityType[];
}

/** What is written before a colon, in either language, to be shown one kind only. */
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

/** Takes apart what is typed: `> fit` are commands, `claim: hydrogen` claims, `technology: magnet` entities of one type. */
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

/** How one kind alone is asked for, in the language in which `word` is. */
export function withPrefix(word: string, text: string): string {
  return `${word}: ${text}`;
}

function typeWords(id: EntityType): string[] {
  const { en, enPlural, zh } = entityTypes[id];
  return [id, en.toLowerCase(), enPlural.toLowerCase(), zh];
}
