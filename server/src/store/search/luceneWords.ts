import type { SearchQuery, SearchToken } from "../GraphStore.ts";

/** Lucene refuses more than 1,024 parts, and a token with typing errors may become 50; the ranking sees the rest. */
const MAX_TOKENS = 16;

/** The full-text query that finds every entity whose tokens match all the given tokens. */
export function luceneQuery({ tokens, types }: Pick<SearchQuery, "tokens" | "types">): string {
  const wanted = tokens.slice(0, MAX_TOKENS).map((token) => `+search_tokens:(${anyForm(token)})`);
  const ofType = types.length === 0 ? [] : [`+type:(${types.map(escapedWord).join(" OR ")})`];
  return [...wanted, ...ofType].join(" ");
}

/** The token itself weighs most, so that whole words stay if there are too many candidates. */
function anyForm({ text, errors }: SearchToken): string {
  const word = escapedWord(text);
  const forms = [`${word}^8`, `${word}*^2`];
  if (errors > 0) forms.push(`${word}~${errors}`);
  return forms.join(" OR ");
}

/** Anything but letters and digits may be syntax to Lucene, and so may three words in capitals. */
export function escapedWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "\\$&").replace(/^(?:AND|OR|NOT)$/, "\\$&");
}

/** Most words: Lucene scans all its words once for each. */
const MOST_WORDS = 16;

/** The full-text query for claims whose text contains all words, anywhere; without words it finds none. */
export function claimLucene(words: readonly string[]): string {
  return withWords(words, "+");
}

/** The full-text query for claims whose text contains any of the words; Lucene puts those with the most words first. */
export function anyClaimLucene(words: readonly string[]): string {
  return withWords(words, "");
}

function withWords(words: readonly string[], sign: "+" | ""): string {
  // Lucene refuses an empty query, and no claim has this id.
  if (words.length === 0) return 'id:"-"';
  return words
    .slice(0, MOST_WORDS)
    .map((word) => `${sign}search_text:*${escapedWord(word)}*`)
    .join(" ");
}

/** Names in one query: Lucene refuses more than 1,024 parts. */
const NAMES_AT_ONCE = 1000;

/** Full-text queries for entities with one of some whole names. */
export function nameLucenes(keys: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(keys.length / NAMES_AT_ONCE) }, (_, part) => {
    const some = keys.slice(part * NAMES_AT_ONCE, (part + 1) * NAMES_AT_ONCE);
    return `search_tokens:(${some.map(escapedWord).join(" ")})`;
  });
}
