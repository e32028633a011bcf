import type { SearchAnswer, SearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { entitiesByIds } from "./entities.ts";
import { asPinyin } from "./search/pinyinNames.ts";
import { type RankedHit, rankHits } from "./search/rankHits.ts";
import { queryTokens } from "./search/searchTokens.ts";
import { forgivenErrors } from "./search/typingErrors.ts";

/** Candidates asked of the engine: more than match any search on a data set of this kind but those of a letter or two. */
const MAX_CANDIDATES = 1000;

/** The entities whose names fit what the reader typed, best name first. */
export async function search(store: GraphStore, { q, types, limit }: SearchRequest): Promise<SearchAnswer> {
  const written = await find(store, q, types);
  // Chinese is typed by sound, so a wrong or traditional character still has the right pinyin.
  const spoken = asPinyin(q);
  const found = written.length === 0 && spoken !== q ? asSimilar(await find(store, spoken, types)) : written;
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

async function find(store: GraphStore, text: string, types: string[]): Promise<RankedHit[]> {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const wanted = [...new Set(tokens)].map((token) => ({ text: token, errors: forgivenErrors(token) }));
  const candidates = await store.search({ tokens: wanted, types, limit: MAX_CANDIDATES });
  return rankHits(tokens, candidates);
}

function asSimilar(hits: readonly RankedHit[]): RankedHit[] {
  return hits.map((hit) => ({ ...hit, match: "similar" }));
}
