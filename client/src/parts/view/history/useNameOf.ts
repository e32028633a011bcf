import type { Entity } from "@atlas/server/contract";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { entityName } from "../../../model/words/entityName.ts";
import { readableTitle } from "../../../model/words/readableWord.ts";
import type { NameOf } from "../../../picture/history/named.ts";

/** Names entities from what has been loaded so far; others by their id, made readable. */
export function useNameOf(): NameOf {
  const queries = useQueryClient();
  return useCallback((id) => nameIn(queries, id) ?? readableTitle(id), [queries]);
}

function nameIn(queries: QueryClient, id: string): string | null {
  for (const query of queries.getQueryCache().getAll()) {
    const entity = entitiesOf(query.state.data).find((known) => known.id === id);
    if (entity) return entityName(entity);
  }
  return null;
}

/** By contract, answers hold entities under `entities`, or `entity` for a single one. */
function entitiesOf(data: unknown): readonly Entity[] {
  if (typeof data !== "object" || data === null) return [];
  if ("entities" in data && Array.isArray(data.entities)) return data.entities.filter(hasName);
  return "entity" in data && hasName(data.entity) ? [data.entity] : [];
}

function hasName(value: unknown): value is Entity {
  return typeof value === "object" && value !== null && "id" in value && "name" in value;
}
