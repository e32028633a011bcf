import MiniSearch from "minisearch";
import { z } from "zod";
import { cypherFile } from "../cypherFile.ts";
import type { GraphStore, SearchQuery } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import { SearchCandidate } from "../searchCandidate.ts";

/** Searches entities by the tokens of their names. */
export type SearchIndex = (query: SearchQuery) => SearchCandidate[];

const indexedEntities = cypherFile("search/searchIndex");

/** An entity with the tokens of its names, separated by spaces. */
const IndexedEntity = SearchCandidate.extend({ tokens: z.string() });

/** Builds the embedded engine's search index of all entities in its graph. */
export async function buildSearchIndex(read: GraphStore["read"]): Promise<SearchIndex> {
  const entities = parseRows(indexedEntities.name, IndexedEntity, await read(indexedEntities, {}));
  const index = new MiniSearch<z.infer<typeof IndexedEntity>>({
    fields: ["tokens"],
    // Tokens are made before they are stored, so they are neither split nor changed here.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(entities);
  const candidates = new Map(entities.map(({ tokens: _, ...candidate }) => [candidate.id, candidate]));

  return ({ tokens, types, limit }) => {
    const found = index.search({
      combineWith: "AND",
      // MiniSearch counts swapped letters as two errors, the ranking as one; twice the errors loses no match.
      queries: tokens.map(({ text, errors }) => ({ queries: [text], prefix: true, fuzzy: errors * 2 })),
    });
    return found
      .flatMap(({ id }) => candidates.get(id) ?? [])
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .slice(0, limit);
  };
}
