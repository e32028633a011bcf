import { patternOf } from "./patternOf.ts";

/** A text of the interface that holds words of the data or the server, which are English in every language. */
export interface MixedText {
  text: string;
  /** ISO 639-1 code, where the whole text is not in the language of the interface. */
  lang?: string;
  /** Parts of the text that are English, where the rest is in the language of the interface. */
  english?: readonly string[];
}

/** A text piece by piece, each with its language where that is not the one of the interface. */
export function piecesOf({ text, lang, english = [] }: MixedText): { text: string; lang?: string }[] {
  const words = english.filter((word) => word !== "");
  if (words.length === 0) return [lang === undefined ? { text } : { text, lang }];
  return text
    .split(patternOf(words, "u"))
    .map((piece, place) => (place % 2 === 1 ? { text: piece, lang: "en" } : { text: piece }))
    .filter((piece) => piece.text !== "");
}
