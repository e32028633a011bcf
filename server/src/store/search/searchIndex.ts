import MiniSearch from "minisearch";
import { z } from "zod";
import { cypherFile } from "../cypherFile.ts";
import type { GraphStore, SearchQuery } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import { SearchCandidate } from "../searchCandidate.ts";

/** Searches entities by the tokens of their names. */
export type SearchIndex = (query: SearchQuery) => SearchCandidate[];

const indexedEntities = cypherFile("search/searchIndex");

/** An entity with the tokens of its names, separated by spaces, and its summary. */
const IndexedEntity = SearchCandidate.extend({ tokens: z.string(), summary: z.string().nullable() });
export type IndexedEntity = z.infer<typeof IndexedEntity>;

/** Reads what the embedded engine's indexes hold of all entities in its graph. */
export async function readIndexedEntities(read: GraphStore["read"]): Promise<IndexedEntity[]> {
  return parseRows(indexedEntities.name, IndexedEntity, await read(indexedEntities, {}));
}

/** Builds the embedded engine's index of names. */
export function buildSearchIndex(entities: readonly IndexedEntity[]): SearchIndex {
  const index = new MiniSearch<IndexedEntity>({
    fields: ["tokens"],
    // Tokens are made before they are stored, so they are neither split nor changed here.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  index.addAll(entities);
  const candidates = new Map(entities.map(({ tokens: _, summary: __, ...candidate }) => [candidate.id, candidate]));

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
