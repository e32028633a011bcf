import { z } from "zod";
import type { ClaimPage, ClaimSearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { foldText, runsOf } from "../store/search/foldWords.ts";
import { claimLucene } from "../store/search/luceneWords.ts";
import { claimContext } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow } from "./rowShapes.ts";
import { correctChinese } from "./search/correctChinese.ts";

/**
 * In how many claims all words are met, and some of them, found at once: of a large data set going through all words of Neo4j's index
 * takes most of the time. Neo4j's index is asked for twice as many as are looked at: while a large data set is
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
  row: z.strictObject({ total: z.number().int(), claims: z.array(claimRow) }),
  example: { ...typedWords("hydrogen storage"), offset: 2, maxRows: 20 },
});

/**
 * The claims with all words typed in statement, notes or the names of both ends, best first, with what is needed to read them.
 * Where Chinese is written otherwise than in any claim, its sound tells how names spell it, as in the search of entities.
 */
export async function searchClaims(store: GraphStore, asked: ClaimSearchRequest): Promise<ClaimPage> {
  const { claims, total } = await findOrRespell(store, asked);
  return { claims, ...(await claimContext(store, claims)), total };
}

async function findOrRespell(store: GraphStore, asked: ClaimSearchRequest): Promise<FoundClaims> {
  const found = await find(store, asked);
  const text = foldText(asked.q);
  const spelt = found.total === 0 ? await correctChinese(store, text) : text;
  return spelt === text ? found : find(store, { ...asked, q: spelt });
}

type FoundClaims = Pick<ClaimPage, "claims" | "total">;

async function find(store: GraphStore, { q, limit, offset }: ClaimSearchRequest): Promise<FoundClaims> {
  const [found] = await claimsByText.run(store, { ...typedWords(q), offset, maxRows: limit });
  return found ?? { claims: [], total: 0 };
}

/** What is typed, as the query compares it. */
export function typedWords(typed: string): { words: string[]; text: string; lucene: string } {
  const text = foldText(typed);
  const words = runsOf(text);
  return { words, text, lucene: claimLucene(words) };
}
