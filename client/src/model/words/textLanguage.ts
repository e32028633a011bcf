import type { Language } from "./language.ts";

/**
 * The language of a text of own data, which may be in either: Chinese if it has Chinese characters and no English words,
 * because an English sentence may hold a Chinese name.
 */
export function textLanguage(text: string): Language {
  const hasChinese = /\p{Script=Han}/u.test(text);
  return hasChinese && !/(?<![^\s(])[a-z]{3,}(?![^\s,.;:)])/.test(text) ? "zh" : "en";
}
