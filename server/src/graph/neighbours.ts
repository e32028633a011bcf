import type { Claim, Entity, EntityRequest, Neighbours, NeighboursRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { filterParams } from "./claimFilter.ts";
import { entityNeighbourCount, entityNeighbours, entityOrHub, hubNeighbourCount } from "./entities.ts";
import { hubNeighbours } from "./hubs/hubNeighbours.ts";

/** An entity, its neighbours by rank (a hub's in the order of its claims) and the claims to them. */
export async function neighbours(
  store: GraphStore,
  { id, limit, direction, ...filter }: EntityRequest & NeighboursRequest,
): Promise<Neighbours> {
  const params = { id, direction, ...filterParams(filter) };
  const [{ entity, hub }, rows, [count]] = await Promise.all([
    entityOrHub(store, id),
    entityNeighbours.run(store, { ...params, maxRows: limit }),
    entityNeighbourCount.run(store, params),
  ]);
  if (hub === null) return answer(entity, rows, count?.total ?? 0);
  const [found, [counted]] = await Promise.all([
    hubNeighbours(store, hub, { request: params, limit }),
    // Counting the neighbours of a hub under a filter reads all its claims; the answer is cached.
    count?.total === 0 ? hubNeighbourCount.run(store, params) : [count],
  ]);
  return answer(entity, found, counted?.total ?? 0);
}

function answer(entity: Entity, found: readonly { entity: Entity; claims: Claim[] }[], total: number): Neighbours {
  return {
    entities: [entity, ...found.map((row) => row.entity)],
    claims: found.flatMap((row) => row.claims),
    total,
  };
}
