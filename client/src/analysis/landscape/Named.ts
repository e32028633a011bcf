import type { Claim, Entity, Landscape } from "@atlas/server/contract";
import { entityName } from "../../words/entityName.ts";

/** What rows name by id. */
export interface Named {
  entities: ReadonlyMap<string, Entity>;
  claims: ReadonlyMap<string, Claim>;
}

/** What the rows of an answer name. */
export function namedIn({ entities, claims }: Landscape): Named {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** The name of an entity; its id where nothing is known of it. */
export function nameOf(id: string, { entities }: Pick<Named, "entities">): string {
  const entity = entities.get(id);
  return entity ? entityName(entity) : id;
}
