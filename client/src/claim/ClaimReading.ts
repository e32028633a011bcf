import type { ClaimPage, Entity, Source } from "@atlas/server/contract";

/** What is needed to read claims: the entities and sources that they name. */
export interface ClaimReading {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
}

/** Puts together what several answers bring along with their claims. */
export function claimReading(answers: readonly Pick<ClaimPage, "entities" | "sources">[]): ClaimReading {
  return {
    entities: new Map(answers.flatMap((answer) => answer.entities).map((entity) => [entity.id, entity])),
    sources: new Map(answers.flatMap((answer) => answer.sources).map((source) => [source.id, source])),
  };
}
