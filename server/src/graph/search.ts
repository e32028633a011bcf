import type { SearchAnswer, SearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { entitiesByIds } from "./entities.ts";
import { hasHan } from "./search/foldWords.ts";
import { pinyinSyllables } from "./search/pinyinNames.ts";
import { type RankedHit, rankHits } from "./search/rankHits.ts";
import { queryTokens } from "./search/searchTokens.ts";
import { forgivenErrors } from "./search/typingErrors.ts";

/** Candidates asked of the engine: more than match any search on a data set of this kind but those of a letter or two. */
const MAX_CANDIDATES = 1000;

/** The entities whose names fit what the reader typed, best name first. */
export async function search(store: GraphStore, { q, types, limit }: SearchRequest): Promise<SearchAnswer> {
  const written = await find(store, queryTokens(q), types);
  // Chinese is typed by sound, so a wrong or traditional character still has the right pinyin.
  const found = written.length === 0 && hasHan(q) ? asSimilar(await find(store, spokenTokens(q), types)) : written;
  const hits = found.slice(0, limit);
  const rows = await entitiesByIds.run(store, { ids: hits.map((hit) => hit.id) });
  const entities = new Map(rows.map(({ entity }) => [entity.id, entity]));
  return {
    hits: hits.flatMap(({ id, matched, match }) => {
      const entity = entities.get(id);
      return entity ? [{ entity, matched, match }] : [];
    }),
  };
}

async function find(store: GraphStore, tokens: string[], types: string[]): Promise<RankedHit[]> {
  if (tokens.length === 0) return [];
  const wanted = [...new Set(tokens)].map((text) => ({ text, errors: forgivenErrors(text) }));
  const candidates = await store.search({ tokens: wanted, types, limit: MAX_CANDIDATES });
  return rankHits(tokens, candidates);
}

function spokenTokens(text: string): string[] {
  return queryTokens(pinyinSyllables(text).join(" "));
}

function asSimilar(hits: readonly RankedHit[]): RankedHit[] {
  return hits.map((hit) => ({ ...hit, match: "similar" }));
}
