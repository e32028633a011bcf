import { language } from "../../../model/words/language.ts";
import type { AnalysisCell } from "./Analysis.ts";

/** A cell in the interface language that contains some of `words`, which come from the data and are English. */
export function partlyEnglish(text: string, words: readonly (string | null | undefined)[]): AnalysisCell {
  const english = [...new Set(words.flatMap((word) => (word && text.includes(word) ? word : [])))];
  return language() === "en" || english.length === 0 ? { text } : { text, english };
}
