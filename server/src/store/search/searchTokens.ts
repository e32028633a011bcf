import type { Entity } from "../../contract/index.ts";
import { foldWords, hasHan } from "./foldWords.ts";
import { pinyinNames } from "./pinyinNames.ts";

/** Longest token; what a reader types beyond it is not compared. */
const MAX_TOKEN = 40;

/** What an entity can be found by, besides its id. */
export type NamedEntity = Pick<Entity, "name" | "name_zh" | "aliases" | "ticker">;

/** Every name under which an entity can be found, the main name first: Chinese name, aliases (former names too), tickers, pinyin. */
export function searchNames(entity: NamedEntity): string[] {
  const tickers = entity.ticker?.split(";") ?? [];
  const written = [entity.name, entity.name_zh ?? "", ...entity.aliases, ...tickers].map((name) => name.trim());
  const spoken = written.filter(hasHan).flatMap(pinyinNames);
  return [...new Set([...written, ...spoken])].filter((name) => name !== "");
}

/**
 * The tokens of one name: its words, and from each word on the rest of the name run together, so that a beginning finds
 * "beifang", "beifangxitu" and "xitu" in "běi fāng xī tǔ" and "rareearth" in "Northern Rare Earth".
 */
export function nameTokens(name: string): string[] {
  return [...new Set(tokensOf(name))];
}

/** The tokens of all names of an entity, separated by blanks: what both engines index. */
export function searchTokens(names: readonly string[]): string {
  return [...new Set(names.flatMap(tokensOf))].join(" ");
}

/** The tokens of what a reader types, in order, each to be met by a token of one entity. */
export function queryTokens(text: string): string[] {
  return foldWords(text).map((token) => token.slice(0, MAX_TOKEN));
}

function tokensOf(name: string): string[] {
  const words = foldWords(name);
  const joined: string[] = [];
  // From the end, as each begins what is joined from the word before it.
  let rest = "";
  for (const word of words.toReversed()) {
    rest = (word + rest).slice(0, MAX_TOKEN);
    if (!hasHan(word)) joined.push(rest);
  }
  return [...words.map((word) => word.slice(0, MAX_TOKEN)), ...joined.toReversed()];
}
