import type { Claim, Entity } from "../contract/index.ts";
import { claimsByIds, claimsOfEntities } from "../graph/claims.ts";
import { entitiesWith, namedBy } from "../graph/entities.ts";
import { findByName } from "../graph/search/search.ts";
import { searchWords } from "../graph/search/searchWords.ts";
import { graphSize, wholeGraph } from "../graph/wholeGraph.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { AtlasWords } from "./AtlasWords.ts";

/** Largest graph whose words are all kept in memory. */
const MOST_KEPT = 10_000;
/** Bytes of memory for the words of a claim or entity, about. */
const BYTES = 2_000;
/** Entities read for each word, and claims read of them, where the graph is larger. */
const MOST_NAMED = 20;
const MOST_CLAIMS = 300;

/** The words of the atlas; of a large graph, those of what a text names. */
export async function readAtlas(store: GraphStore, text: string, lexicon: Lexicon): Promise<AtlasWords> {
  const make = async () => {
    const [size] = await graphSize.run(store, {});
    if (size !== undefined && Math.max(size.claim_count, size.entity_count) > MOST_KEPT) return { words: null };
    return { words: new AtlasWords(await wholeGraph(store), lexicon, { isWhole: true }) };
  };
  const sizeOf = ({ words }: { words: AtlasWords | null }) => (words === null ? 0 : BYTES * words.claims.length);
  const { words } = (await store.once?.("ask", { make, sizeOf })) ?? (await make());
  return words ?? namedPart(store, text, lexicon);
}

async function namedPart(store: GraphStore, text: string, lexicon: Lexicon): Promise<AtlasWords> {
  const hits = await Promise.all(searchWords(text).map(({ folded }) => findByName(store, folded)));
  const ids = [...new Set(hits.flatMap((found) => found.slice(0, MOST_NAMED).map(({ id }) => id)))];
  const rows = await claimsOfEntities.run(store, { ids, maxRows: MOST_CLAIMS });
  const claims: Claim[] = rows.map(({ claim }) => claim);
  const entities: Map<string, Entity> = await entitiesWith(store, [...ids, ...namedBy(claims)]);
  return new AtlasWords({ entities: [...entities.values()], claims }, lexicon, { isWhole: false });
}

/** Entities by their ids, from memory where it has all; unknown ids are left out. */
export async function entitiesIn(store: GraphStore, atlas: AtlasWords, ids: readonly string[]): Promise<Entity[]> {
  const wanted = [...new Set(ids)].sort();
  const known = atlas.isWhole ? atlas.entities : await entitiesWith(store, wanted);
  return wanted.flatMap((id) => known.get(id) ?? []);
}

/** Claims by their ids, in the order of the ids, from memory where it has all. */
export async function claimsIn(store: GraphStore, atlas: AtlasWords, ids: readonly string[]): Promise<Claim[]> {
  if (atlas.isWhole) return ids.flatMap((id) => atlas.claimWithId(id)?.claim ?? []);
  return (await claimsByIds.run(store, { ids: [...ids] })).map(({ claim }) => claim);
}
