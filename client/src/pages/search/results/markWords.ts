import { patternOf } from "../../../model/words/containsWords.ts";

/** A piece of a text, and whether it is one of the words searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Splits a text at the typed words, so that readers see why it was found. */
export function markWords(text: string, typed: string): Piece[] {
  const words = typed.toLowerCase().match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  return text
    .split(patternOf(words, "giu"))
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
