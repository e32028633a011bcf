import { language } from "../ui/language.ts";
import type { AnalysisCell } from "./Analysis.ts";

/** A cell in the language of the interface, but for words of the data in it, which are English. */
export function partlyEnglish(text: string, words: readonly (string | null | undefined)[]): AnalysisCell {
  const english = [...new Set(words.flatMap((word) => (word && text.includes(word) ? word : [])))];
  return language() === "en" || english.length === 0 ? { text } : { text, english };
}

/** The text of a cell piece by piece, each with its language where that is not the one of the interface. */
export function piecesOf({ text, lang, english = [] }: AnalysisCell): { text: string; lang?: string }[] {
  if (english.length === 0) return [lang === undefined ? { text } : { text, lang }];
  // Of two words that begin alike the longer one is meant.
  const words = english.toSorted((a, b) => b.length - a.length).map(literally);
  return text
    .split(new RegExp(`(${words.join("|")})`))
    .map((piece, place) => (place % 2 === 1 ? { text: piece, lang: "en" } : { text: piece }))
    .filter((piece) => piece.text !== "");
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
