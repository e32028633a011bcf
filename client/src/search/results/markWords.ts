import { patternOf } from "../../words/patternOf.ts";

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text where one of the words typed stands in it, so that a reader sees why it was found. */
export function markWords(text: string, typed: string): Piece[] {
  const words = typed.toLowerCase().match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  return text
    .split(patternOf(words, "giu"))
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
