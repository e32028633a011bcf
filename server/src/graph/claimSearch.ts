import { z } from "zod";
import type { ClaimPage, ClaimSearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { foldText, runsOf } from "../store/search/foldWords.ts";
import { claimLucene } from "../store/search/luceneWords.ts";
import { asPinyin } from "../store/search/searchTokens.ts";
import { claimContext } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesWith } from "./entities.ts";
import { claimRow } from "./rowShapes.ts";
import { findByName } from "./search/search.ts";

/**
 * The claims with all words, and how many there are, in one query: on a large data set most of the time goes into
 * reading all words of Neo4j's index. The query asks that index for twice as many claims as it needs, because the index
 * holds both data sets while a large one is replaced.
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
 * The claims with all words in their statement, notes or the names of both ends, best first, with what is needed to
 * read them. If nothing is found, Chinese words are replaced by parts of names that sound alike, as in the search for
 * entities.
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

/** The typed text in the form that the query compares. */
export function typedWords(typed: string): { words: string[]; text: string; lucene: string } {
  const text = foldText(typed);
  const words = runsOf(text);
  return { words, text, lucene: claimLucene(words) };
}

/** Entities with the same sound whose names are compared. */
const MAX_ENTITIES = 20;
/** Chinese words that are corrected: each is a search of its own. */
const MAX_WORDS = 6;
/** At least two characters: a single one has too many that sound alike. */
const CHINESE = /\p{Script=Han}{2,}/gu;

/** Replaces Chinese words in a folded text by parts of names that sound alike, so traditional characters become simplified ones. */
async function correctChinese(store: GraphStore, text: string): Promise<string> {
  const typed = [...new Set(text.match(CHINESE))].slice(0, MAX_WORDS);
  const spelt = await Promise.all(typed.map((run) => spellingOf(store, run)));
  return text.replace(CHINESE, (run) => spelt[typed.indexOf(run)] ?? run);
}

/** The part of the best name that sounds like a word; the word itself if there is none. */
async function spellingOf(store: GraphStore, run: string): Promise<string> {
  const hits = await findByName(store, asPinyin(run));
  const ids = hits.slice(0, MAX_ENTITIES).map(({ id }) => id);
  const entities = await entitiesWith(store, ids);
  const names = ids.flatMap((id) => [entities.get(id)?.name_zh ?? "", ...(entities.get(id)?.aliases ?? [])]);
  const wanted = sound(run);
  const parts = names.flatMap((name) => partsOf(foldText(name), run.length));
  return parts.find((part) => sound(part) === wanted) ?? run;
}

function partsOf(name: string, length: number): string[] {
  return Array.from({ length: Math.max(0, name.length - length + 1) }, (_, from) => name.slice(from, from + length));
}

function sound(text: string): string {
  return foldText(asPinyin(text));
}
