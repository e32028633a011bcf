import MiniSearch from "minisearch";
import { cypherFile } from "../cypherFile.ts";
import type { GraphStore, IndexChange, SearchQuery } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import { IndexedEntity, type SearchCandidate } from "./indexedRows.ts";

/** The embedded engine's index of names: searches entities by the tokens of their names. */
export interface SearchIndex {
  search(query: SearchQuery): SearchCandidate[];
  /** The ids of the entities that have one of some whole names. */
  named(keys: readonly string[]): string[];
  change(entities: IndexChange<IndexedEntity>): void;
}

/** Scores that differ by less are equal: they depend on the order in which entities came into the index. */
const SCORE_STEP = 1e-8;

const indexedEntities = cypherFile("search/searchIndex");

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
  const indexed = new Map<string, IndexedEntity>();
  const byName = new Map<string, Set<string>>();
  const remember = (entity: IndexedEntity) => {
    indexed.set(entity.id, entity);
    for (const key of keysOf(entity)) byName.set(key, (byName.get(key) ?? new Set()).add(entity.id));
  };
  const remove = (id: string) => {
    const known = indexed.get(id);
    if (known === undefined) return;
    index.remove(known);
    indexed.delete(id);
    for (const key of keysOf(known)) byName.get(key)?.delete(id);
  };
  for (const entity of entities) remember(entity);

  return {
    search({ tokens, types, limit }) {
      const found = index.search({
        combineWith: "AND",
        // MiniSearch counts swapped letters as two errors, the ranking as one; twice the errors loses no match.
        queries: tokens.map(({ text, errors }) => ({ queries: [text], prefix: true, fuzzy: errors * 2 })),
      });
      return found
        .flatMap(({ id, score }) => {
          const entity = indexed.get(id);
          return entity === undefined ? [] : [{ entity, score: Math.round(score / SCORE_STEP) }];
        })
        .filter(({ entity }) => types.length === 0 || types.includes(entity.type))
        .sort((a, b) => b.score - a.score || byClaims(a.entity, b.entity))
        .slice(0, limit)
        .map(({ entity: { tokens: _, summary: __, ...candidate } }) => candidate);
    },
    named: (keys) => [...new Set(keys.flatMap((key) => [...(byName.get(key) ?? [])]))].sort(),
    change({ put, gone }) {
      for (const id of gone) remove(id);
      for (const entity of put) {
        remove(entity.id);
        index.add(entity);
        remember(entity);
      }
    },
  };
}

function keysOf({ tokens }: IndexedEntity): string[] {
  return tokens.split(" ").filter((token) => token.startsWith("="));
}

function byClaims(a: SearchCandidate, b: SearchCandidate): number {
  return b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1);
}
