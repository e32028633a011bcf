import { foldText } from "../store/search/foldWords.ts";

/** A word of the text: one Chinese character, or a run of other letters and digits. */
export interface Word {
  start: number;
  end: number;
  /** As searches compare it. */
  folded: string;
  isHan: boolean;
}

const HAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const WORDS = new RegExp(String.raw`[${HAN}]|(?:(?![${HAN}])[\p{L}\p{N}]\p{M}*)+`, "gu");
const IS_HAN = new RegExp(`[${HAN}]`, "u");

export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORDS)) {
    const start = from + match.index;
    const folded = foldText(match[0]);
    words.push({ start, end: start + match[0].length, folded, isHan: IS_HAN.test(match[0]) });
  }
  return words;
}
