import type { ClaimPage, Entity, Source } from "@atlas/server/contract";

/** The entities and sources needed to read claims. */
export interface ClaimReading {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
}

/** Merges the entities and sources of several answers. */
export function claimReading(answers: readonly Pick<ClaimPage, "entities" | "sources">[]): ClaimReading {
  return {
    entities: new Map(answers.flatMap((answer) => answer.entities).map((entity) => [entity.id, entity])),
    sources: new Map(answers.flatMap((answer) => answer.sources).map((source) => [source.id, source])),
  };
}
