import type { ReadSentence } from "@atlas/server/contract";

/** A piece of a sentence, and whether its words fit the best claim. */
interface QuotePiece {
  start: number;
  text: string;
  fits: boolean;
}

/** A sentence in pieces: the words that fit its best claim, and those between. */
export function markedQuote(text: string, { start, end, claims }: ReadSentence): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let from = start;
  const add = (to: number, fits: boolean) => {
    if (to > from) pieces.push({ start: from, text: text.slice(from, to), fits });
    from = Math.max(from, to);
  };
  for (const span of claims[0]?.fits ?? []) {
    add(Math.min(span.start, end), false);
    add(Math.min(span.end, end), true);
  }
  add(end, false);
  return pieces;
}
