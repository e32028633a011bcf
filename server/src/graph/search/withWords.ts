import type { SearchRequest } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { searchWords } from "./searchWords.ts";

/** An entity whose names need not have the words. */
export interface WordedHit {
  id: string;
  matched: null;
  match: "text";
}

/** Shorter words occur within too many others; in Chinese two characters are a word. */
const TELLING = /\p{Script=Han}|.{3}/u;

/**
 * The entities for which all words of a text that say what is looked for occur anywhere in names, summary and claims,
 * best first; none for a single word, which nearly every claim of a field may have.
 */
export async function withWords(store: GraphStore, { q, types, country, limit }: SearchRequest): Promise<WordedHit[]> {
  const words = searchWords(q)
    .map(({ folded }) => folded)
    .filter((word) => TELLING.test(word));
  if (words.length < 2) return [];
  const ids = await store.withWords({ words, types, country, limit });
  return ids.map((id) => ({ id, matched: null, match: "text" }));
}
