import { stem } from "./stem.ts";
import { stopWords } from "./stopWords.ts";
import { type Word, wordsOf } from "./wordsOf.ts";

/** The terms of a text: stems of its words that are no stop words, and pairs of Chinese characters. Figures are compared on their own. */
export function termsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.flatMap((word, index) => termAt(word, words[index + 1]) ?? []));
}

/** The term that begins with a word; null where none does. */
export function termAt(word: Word, next: Word | undefined): string | null {
  if (word.isHan) return next?.isHan && next.start === word.end ? word.folded + next.folded : null;
  return isTerm(word.folded) ? stem(word.folded) : null;
}

/** Whether a term is a pair of Chinese characters. */
export function isHanTerm(term: string): boolean {
  return /^\p{Script=Han}/u.test(term);
}

function isTerm(folded: string): boolean {
  return folded.length > 1 && !stopWords.has(folded) && !/^\d+$/.test(folded);
}
