import type { Claim, Entity, Landscape } from "@atlas/server/contract";
import { nameOrId } from "../../../model/words/entityName.ts";
import type { AnalysisCell } from "../common/Analysis.ts";

/** The entities and claims of an answer by id, for rows that name only ids. */
export interface Lookup {
  entities: ReadonlyMap<string, Entity>;
  claims: ReadonlyMap<string, Claim>;
}

export function lookupOf({ entities, claims }: Landscape): Lookup {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** The name of an entity, or its id if unknown. */
export function nameOf(id: string, { entities }: Pick<Lookup, "entities">): string {
  return nameOrId(entities.get(id), id);
}

export function namedCell(entity: string, lookup: Pick<Lookup, "entities">): AnalysisCell {
  return { text: nameOf(entity, lookup), entity };
}
