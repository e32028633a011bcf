import type { SearchQuery, SearchToken } from "../GraphStore.ts";
import { escapedWord } from "./luceneWords.ts";

/**
 * Lucene refuses a query of more than 1,024 parts, and a token with typing errors may become 50. Further tokens are
 * left to the ranking.
 */
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
