import type { Entity, Source } from "@atlas/server/contract";
import { useMemo } from "react";
import { useEntities } from "../../../parts/api/useEntities.ts";

/** The entities of the form, and those whose word some sources are or who control their publishers. */
export function useSpeakers(
  sources: readonly Source[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, Entity> {
  const named = sources.flatMap((source) => [
    source.publisher_entity,
    source.publisher_controlled_by,
    source.repeated_controlled_by,
  ]);
  const known = useEntities(named.flatMap((id) => (id === null || entities.has(id) ? [] : id)));
  return useMemo(
    () => new Map([...entities, ...known.map((entity) => [entity.id, entity] as const)]),
    [entities, known],
  );
}
