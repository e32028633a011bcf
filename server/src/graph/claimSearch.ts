import { z } from "zod";
import type { ClaimPage, ClaimSearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { claimLucene } from "../store/luceneWords.ts";
import { claimContext } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow } from "./rowShapes.ts";

/**
 * The claims in which all words are met. Neo4j's index is asked for twice as many as are looked at: while a large data set is
 * replaced it holds the claims of both.
 */
export const claimsByText = defineQuery({
  file: "claim/claimsByText",
  params: z.strictObject({
    lucene: z.string(),
    words: z.array(z.string()),
    text: z.string(),
    offset: z.number().int(),
    maxRows: z.number().int(),
  }),
  row: z.strictObject({ claim: claimRow }),
  example: { ...typedWords("hydrogen storage"), offset: 2, maxRows: 20 },
});

/** In how many claims all words are met. */
export const claimsByTextCount = defineQuery({
  file: "claim/claimsByTextCount",
  params: z.strictObject({ lucene: z.string(), words: z.array(z.string()) }),
  row: z.strictObject({ total: z.number().int() }),
  example: { lucene: claimLucene(["hydrogen"]), words: ["hydrogen"] },
});

/** The claims with all words typed in statement, notes or the names of both ends, best first, with what is needed to read them. */
export async function searchClaims(store: GraphStore, { q, limit, offset }: ClaimSearchRequest): Promise<ClaimPage> {
  const { text, ...words } = typedWords(q);
  const [rows, [count]] = await Promise.all([
    claimsByText.run(store, { ...words, text, offset, maxRows: limit }),
    claimsByTextCount.run(store, words),
  ]);
  const claims = rows.map((row) => row.claim);
  return { claims, ...(await claimContext(store, claims)), total: count?.total ?? 0 };
}

/** What is typed, as the query compares it: Chinese is written without blanks, so it ends a word that is not. */
export function typedWords(typed: string): { words: string[]; text: string; lucene: string } {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const words = [...new Set(text.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu))];
  return { words, text, lucene: claimLucene(words) };
}
