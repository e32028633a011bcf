import type { SearchAnswer, SearchRequest } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { asPinyin } from "../../store/search/pinyinNames.ts";
import { queryTokens } from "../../store/search/searchTokens.ts";
import { entitiesByIds } from "../entities.ts";
import { type RankedHit, rankHits } from "./rankHits.ts";
import { forgivenErrors } from "./typingErrors.ts";

/** Most candidates from the engine: on a data set of this kind only searches of one or two letters match more. */
const MAX_CANDIDATES = 1000;

/** The entities whose names match the typed text, best match first. */
export async function search(store: GraphStore, { q, types, limit }: SearchRequest): Promise<SearchAnswer> {
  const written = await findByName(store, q, types);
  const heard = written.length >= limit ? [] : await alike(store, { q, types }, written);
  const hits = [...written, ...heard].slice(0, limit);
  const rows = await entitiesByIds.run(store, { ids: hits.map((hit) => hit.id) });
  const entities = new Map(rows.map(({ entity }) => [entity.id, entity]));
  return {
    hits: hits.flatMap(({ id, matched, match }) => {
      const entity = entities.get(id);
      return entity ? [{ entity, matched, match }] : [];
    }),
  };
}

/**
 * Further entities that sound like the typed Chinese: even with a wrong or traditional character the pinyin is right.
 */
async function alike(
  store: GraphStore,
  { q, types }: Pick<SearchRequest, "q" | "types">,
  written: readonly RankedHit[],
): Promise<RankedHit[]> {
  const spoken = asPinyin(q);
  if (spoken === q) return [];
  const known = new Set(written.map(({ id }) => id));
  // Typing errors in what sounds alike are allowed only if nothing better was found.
  const heard = await findByName(store, spoken, types);
  return heard.filter(({ id, match }) => !known.has(id) && (known.size === 0 || match !== "similar")).map(asSimilar);
}

/** The entities whose names match a text as it is written, best first. */
export async function findByName(store: GraphStore, text: string, types: string[]): Promise<RankedHit[]> {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return [];
  const wanted = [...new Set(tokens)].map((token) => ({ text: token, errors: forgivenErrors(token) }));
  const candidates = await store.search({ tokens: wanted, types, limit: MAX_CANDIDATES });
  return rankHits(tokens, candidates);
}

function asSimilar(hit: RankedHit): RankedHit {
  return { ...hit, match: "similar" };
}
