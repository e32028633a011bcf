import { language } from "../../words/language.ts";
import type { AnalysisCell } from "./Analysis.ts";

/** A cell in the language of the interface, but for words of the data in it, which are English. */
export function partlyEnglish(text: string, words: readonly (string | null | undefined)[]): AnalysisCell {
  const english = [...new Set(words.flatMap((word) => (word && text.includes(word) ? word : [])))];
  return language() === "en" || english.length === 0 ? { text } : { text, english };
}
