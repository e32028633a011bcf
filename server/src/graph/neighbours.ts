import type { EntityRequest, Neighbours, NeighboursRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { filterParams } from "./claimFilter.ts";
import { entityNeighbourCount, entityNeighbours, existingEntity } from "./entities.ts";
import { hubNeighbours } from "./hubs/hubNeighbours.ts";

/** An entity, its neighbours in the order of their rank, and the claims to them. */
export async function neighbours(
  store: GraphStore,
  { id, limit, direction, ...filter }: EntityRequest & NeighboursRequest,
): Promise<Neighbours> {
  const params = { id, direction, ...filterParams(filter) };
  const [entity, rows, [count]] = await Promise.all([
    existingEntity(store, id),
    entityNeighbours.run(store, { ...params, maxRows: limit }),
    entityNeighbourCount.run(store, params),
  ]);
  // None where nothing passes, and for a hub.
  const found = rows.length > 0 ? rows : await hubNeighbours(store, params, limit);
  return {
    entities: [entity, ...found.map((row) => row.entity)],
    claims: found.flatMap((row) => row.claims),
    total: count?.total ?? 0,
  };
}
