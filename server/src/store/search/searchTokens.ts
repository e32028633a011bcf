import { pinyin } from "pinyin-pro";
import type { Entity } from "../../contract/index.ts";
import { foldWords, hasHan } from "./foldWords.ts";

/** Longest token; further letters are not compared. */
const MAX_TOKEN = 40;
/** Longest key of a whole name; two names may differ after it. */
const MAX_KEY = 80;

/** The columns by which an entity can be found, besides its ID. */
export type NamedEntity = Pick<Entity, "name" | "name_zh" | "aliases" | "ticker">;

/** Every name of an entity, main name first: Chinese name, aliases, tickers, pinyin. */
export function searchNames(entity: NamedEntity): string[] {
  const tickers = entity.ticker?.split(";") ?? [];
  const written = [entity.name, entity.name_zh ?? "", ...entity.aliases, ...tickers].map((name) => name.trim());
  const spoken = written.filter(hasHan).flatMap(pinyinNames);
  return [...new Set([...written, ...spoken])].filter((name) => name !== "");
}

/** The words of a name, and from each on the rest run together: "beifangxitu" and "xitu" find "běi fāng xī tǔ". */
export function nameTokens(name: string): string[] {
  return [...new Set(tokensOf(name))];
}

/** The tokens of all names of an entity and the keys of the whole names, separated by spaces: what both engines index. */
export function searchTokens(names: readonly string[]): string {
  return [...new Set([...names.flatMap(tokensOf), ...names.map((name) => nameKey(foldWords(name)))])].join(" ");
}

/** The key by which a whole name is looked up: its folded words run together after a mark that no other token has. */
export function nameKey(words: readonly string[]): string {
  return `=${words.join("").slice(0, MAX_KEY)}`;
}

/** The tokens of a typed text, in order; each must match a token of the same entity. */
export function queryTokens(text: string): string[] {
  return foldWords(text).map((token) => token.slice(0, MAX_TOKEN));
}

function tokensOf(name: string): string[] {
  const words = foldWords(name);
  const joined: string[] = [];
  // From the end, because each joined token continues with that of the next word.
  let rest = "";
  for (const word of words.toReversed()) {
    rest = (word + rest).slice(0, MAX_TOKEN);
    if (!hasHan(word)) joined.push(rest);
  }
  return [...words.map((word) => word.slice(0, MAX_TOKEN)), ...joined.toReversed()];
}

const INITIALS_FROM = 3;

/** A text with runs of Chinese replaced by pinyin; a single character stays, because too many share its sound. */
export function asPinyin(text: string): string {
  return text.replace(/\p{Script=Han}{2,}/gu, (run) => ` ${pinyinSyllables(run).join("")} `);
}

/** The syllables of a text's Chinese characters, with tone marks; other words stay between them unchanged. */
function pinyinSyllables(text: string): string[] {
  return pinyin(text, { type: "array", nonZh: "consecutive" })
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The pinyin of a Chinese name, and from three syllables on its initials ("bfxt"), by which shares are looked up. */
export function pinyinNames(name: string): string[] {
  const syllables = pinyinSyllables(name);
  const spaced = syllables.join(" ");
  if (syllables.length < INITIALS_FROM) return [spaced];
  return [spaced, syllables.map((syllable) => syllable.normalize("NFD").charAt(0).toLowerCase()).join("")];
}
