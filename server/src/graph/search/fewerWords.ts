import { z } from "zod";
import type { FewerWordsAnswer, FewerWordsRequest, FoundWith } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { anyClaimLucene } from "../../store/search/luceneWords.ts";
import { defineQuery } from "../defineQuery.ts";
import { mostWords } from "./mostWords.ts";
import { findByName } from "./search.ts";
import { type SearchWord, searchWords } from "./searchWords.ts";

/** Sources looked at for each word at most. */
const MOST_SOURCES = 5000;

const wordsFound = z.strictObject({ words: z.array(z.string()), found: z.number().int() });

/** Which of some words claims have together. */
export const wordsOfClaims = defineQuery({
  file: "claim/wordsOfClaims",
  params: z.strictObject({ lucene: z.string(), words: z.array(z.string()) }),
  row: wordsFound,
  example: claimWords(["magnet", "tesla", "suppl"]),
});

/** Which of some words sources have together. */
export const wordsOfSources = defineQuery({
  file: "source/wordsOfSources",
  params: z.strictObject({ words: z.array(z.string()), maxRows: z.number().int() }),
  row: wordsFound,
  example: { words: ["export", "ministry", "dysprosium"], maxRows: 1000 },
});

/**
 * With which words of a question something is found, of each kind: as many as one entity, claim or source has, and of as many
 * those that the fewest have.
 */
export async function fewerWords(store: GraphStore, { q }: FewerWordsRequest): Promise<FewerWordsAnswer> {
  const asked = searchWords(q);
  const words = asked.map(({ folded }) => folded);
  if (words.length === 0) return { entity: null, claim: null, source: null };
  const [entity, [claim], [source]] = await Promise.all([
    namesWith(store, words),
    wordsOfClaims.run(store, claimWords(words)),
    wordsOfSources.run(store, { words, maxRows: MOST_SOURCES }),
  ]);
  return {
    entity: foundWith(asked, entity),
    claim: foundWith(asked, claim?.words),
    source: foundWith(asked, source?.words),
  };
}

/** The words that one entity has in its names; slips are not forgiven, or every word would be near some name. */
async function namesWith(store: GraphStore, words: readonly string[]): Promise<string[]> {
  const hits = await Promise.all(words.map((word) => findByName(store, word, [])));
  return mostWords(
    words,
    hits.map((found) => found.filter(({ match }) => match !== "similar")),
  );
}

export function claimWords(words: string[]): { lucene: string; words: string[] } {
  return { lucene: anyClaimLucene(words), words };
}

function foundWith(asked: readonly SearchWord[], words: readonly string[] = []): FoundWith | null {
  if (words.length === 0) return null;
  return {
    q: words.join(" "),
    words: asked.filter(({ folded }) => words.includes(folded)).map(({ typed }) => typed),
  };
}
