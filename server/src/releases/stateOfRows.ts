import type { Subgraph } from "../contract/index.ts";
import type { DatasetState } from "./DatasetState.ts";
import { releasedEntity, statedClaim } from "./statedClaim.ts";

/** Claims and entities from files or from a graph, as a state to compare. */
export function stateOfRows({ claims, entities }: Subgraph): DatasetState {
  return {
    claims: new Map(claims.map((claim) => [claim.id, statedClaim(claim)])),
    entities: new Map(entities.map((entity) => [entity.id, releasedEntity(entity)])),
  };
}
