import type { Entity, Source } from "@atlas/server/contract";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { entityDetail } from "../../api/entities.ts";

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
  const asked = [...new Set(named.flatMap((id) => id ?? []))].filter((id) => !entities.has(id));
  const known = useQueries({
    queries: asked.map((id) => entityDetail(id)),
    combine: (answers) => answers.flatMap(({ data }) => data?.entity ?? []),
  });
  return useMemo(
    () => new Map([...entities, ...known.map((entity) => [entity.id, entity] as const)]),
    [entities, known],
  );
}
