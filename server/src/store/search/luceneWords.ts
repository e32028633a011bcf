/** Whatever is no letter and no digit may mean something to Lucene, as do three words in capitals. */
export function escapedWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "\\$&").replace(/^(?:AND|OR|NOT)$/, "\\$&");
}

/** Words looked for at most: Lucene goes through all its words once for each. */
const MOST_WORDS = 16;

/** The query of the full-text index of claims that finds those whose text contains all words, in whatever place; none without words. */
export function claimLucene(words: readonly string[]): string {
  return withWords(words, "+");
}

/** The same for claims whose text contains any of the words; Lucene gives first who has most of them. */
export function anyClaimLucene(words: readonly string[]): string {
  return withWords(words, "");
}

function withWords(words: readonly string[], sign: "+" | ""): string {
  // Lucene takes no empty query, and no claim has this id.
  if (words.length === 0) return 'id:"-"';
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `${sign}search_text:*${escapedWord(word)}*`)
    .join(" ");
}
