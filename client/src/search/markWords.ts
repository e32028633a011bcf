/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text where one of the words typed stands in it, so that a reader sees why it was found. */
export function markWords(text: string, typed: string): Piece[] {
  const words = typed.toLowerCase().match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  if (words.length === 0) return [{ text, marked: false }];
  // The longest first: where one word begins another, all of it is marked.
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longest.map(escaped).join("|")})`, "giu");
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** What means something in a pattern, written so that it means itself. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
