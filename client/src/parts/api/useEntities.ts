import type { Entity } from "@atlas/server/contract";
import { useQueries } from "@tanstack/react-query";
import { entityDetail } from "./entities.ts";

/** The entities with these ids, as far as they have come; without those that nobody has. */
export function useEntities(ids: Iterable<string>): readonly Entity[] {
  return useQueries({
    queries: [...new Set(ids)].map((id) => entityDetail(id)),
    combine: entitiesOf,
  });
}

/** Outside the hook, so that it runs only when an answer changes. */
function entitiesOf(answers: readonly { data: { entity: Entity } | undefined }[]): readonly Entity[] {
  return answers.flatMap(({ data }) => data?.entity ?? []);
}
