import { patternOf } from "./containsWords.ts";
import type { Language } from "./language.ts";

/** The language of own data: Chinese if it has Chinese and no English words, as English may hold a Chinese name. */
export function textLanguage(text: string): Language {
  const hasChinese = /\p{Script=Han}/u.test(text);
  return hasChinese && !/(?<![^\s(])[a-z]{3,}(?![^\s,.;:)])/.test(text) ? "zh" : "en";
}

/** A text of the interface that contains words of the data or the server, which are always English. */
export interface MixedText {
  text: string;
  /** ISO 639-1 code, if the whole text is not in the language of the interface. */
  lang?: string;
  /** English parts of a text that is otherwise in the language of the interface. */
  english?: readonly string[];
}

/** A text in pieces, each with its language if not that of the interface. */
export function piecesOf({ text, lang, english = [] }: MixedText): { text: string; lang?: string }[] {
  const words = english.filter((word) => word !== "");
  if (words.length === 0) return [lang === undefined ? { text } : { text, lang }];
  return text
    .split(patternOf(words, "u"))
    .map((piece, place) => (place % 2 === 1 ? { text: piece, lang: "en" } : { text: piece }))
    .filter((piece) => piece.text !== "");
}
