import { z } from "zod";
import type { FewerWordsAnswer, FewerWordsRequest, FoundWith } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { anyClaimLucene } from "../../store/search/luceneWords.ts";
import { defineQuery } from "../defineQuery.ts";
import type { RankedHit } from "./rankHits.ts";
import { findByName } from "./search.ts";
import { type SearchWord, searchWords } from "./searchWords.ts";

const MOST_SOURCES = 5000;

const wordsFound = z.strictObject({ words: z.array(z.string()), found: z.number().int() });

/** Words that occur together in claims. */
export const wordsOfClaims = defineQuery({
  file: "claim/wordsOfClaims",
  params: z.strictObject({ lucene: z.string(), words: z.array(z.string()) }),
  row: wordsFound,
  example: claimWords(["magnet", "tesla", "suppl"]),
});

/** Words that occur together in sources. */
export const wordsOfSources = defineQuery({
  file: "source/wordsOfSources",
  params: z.strictObject({ words: z.array(z.string()), maxRows: z.number().int() }),
  row: wordsFound,
  example: { words: ["export", "ministry", "dysprosium"], maxRows: 1000 },
});

/** The words of a question that find something, by kind: the most that one record has, then the rarest. */
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

/** The words in the names of one entity. Typing errors are not allowed, or every word would be close to some name. */
async function namesWith(store: GraphStore, words: readonly string[]): Promise<string[]> {
  const hits = await Promise.all(words.map((word) => findByName(store, word)));
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

/** Entities found by the same words. */
interface Group {
  words: string[];
  found: number;
  /** Whether the words are the whole name of one of them. */
  exact: boolean;
}

/** The most words that find one entity together; among equally many, a whole name, then those that find the fewest. */
export function mostWords(
  words: readonly string[],
  hits: readonly (readonly Pick<RankedHit, "id" | "match">[])[],
): string[] {
  const found = new Map<string, Omit<Group, "found">>();
  for (const [index, word] of words.entries()) {
    for (const { id, match } of hits[index] ?? []) {
      const before = found.get(id);
      found.set(id, {
        words: [...(before?.words ?? []), word],
        exact: (before?.exact ?? false) || match === "exact",
      });
    }
  }
  const groups = new Map<string, Group>();
  for (const one of found.values()) {
    const key = one.words.join(" ");
    const group = groups.get(key);
    groups.set(key, {
      words: one.words,
      found: (group?.found ?? 0) + 1,
      exact: (group?.exact ?? false) || one.exact,
    });
  }
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact) || a.found - b.found,
  );
  return best?.words ?? [];
}
