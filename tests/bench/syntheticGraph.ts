import type { Claim, Entity, Picture } from "@atlas/server/contract";
import { type EntityType, entityTypeIds, evidenceIds } from "@atlas/server/vocabulary";
import { seededRandom } from "../../client/src/picture/placement/simulate.ts";
import { claimOf, entityOf } from "../support/records/clientRecords.ts";

/** A synthetic graph and the address of the view that shows all of it. */
export interface SyntheticGraph {
  search: string;
  /** The API's answer for this view. */
  picture: Picture;
}

/** Most neighbours that one step of a view opens. */
const EACH_STEP = 200;

/**
 * Builds a graph of hubs with their neighbours and random cross links, the same each time; few entities have many
 * claims.
 */
export function syntheticGraph(entityCount: number, claimCount: number): SyntheticGraph {
  const random = seededRandom(7);
  const hubs = Math.ceil(entityCount / EACH_STEP);
  const hubOf = (index: number) => Math.floor(index / EACH_STEP);
  const idOf = (index: number) => (index % EACH_STEP === 0 ? `hub-${hubOf(index)}` : `entity-${index}`);
  const spokes = Array.from({ length: entityCount }, (_, index) => index).filter((index) => index % EACH_STEP > 0);
  const pairs = spokes.map((index): [number, number] => [hubOf(index) * EACH_STEP, index]);
  while (pairs.length < claimCount) {
    const one = Math.floor(random() * entityCount);
    const other = Math.floor(random() ** 2 * entityCount);
    if (one !== other) pairs.push([one, other]);
  }
  const claims = pairs.map(([subject, object], index) => syntheticClaim(index, idOf(subject), idOf(object)));
  const entities = Array.from({ length: entityCount }, (_, index) => syntheticEntity(index, idOf(index), claims));
  return {
    search: `?s=${Array.from({ length: hubs }, (_, hub) => `hub-${hub}*${EACH_STEP}`).join(",")}`,
    picture: {
      opened: Array.from({ length: hubs }, (_, hub) =>
        entities.slice(hub * EACH_STEP, (hub + 1) * EACH_STEP).map(({ id }) => id),
      ),
      entities,
      claims,
    },
  };
}

function syntheticEntity(index: number, id: string, claims: readonly Claim[]): Entity {
  const type: EntityType = entityTypeIds[index % entityTypeIds.length] ?? "organisation";
  const count = claims.filter(({ subject, object }) => subject === id || object === id).length;
  const counterpart = type === "organisation" && index % 4 === 0;
  const name = `Rare Earth ${type} number ${index}`;
  return entityOf({
    id,
    type,
    name,
    name_zh: `稀土 ${index}`,
    counterpart,
    claim_count: count,
    neighbour_count: count,
  });
}

function syntheticClaim(index: number, subject: string, object: string): Claim {
  const evidence = evidenceIds[index % evidenceIds.length] ?? "corroborated";
  return claimOf({ id: `claim-${index}`, subject, object, evidence });
}
