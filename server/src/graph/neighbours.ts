import type { EntityRequest, Neighbours, NeighboursRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { filterParams } from "./claimFilter.ts";
import { entityNeighbourCount, entityNeighbours, existingEntity, hubNeighbourCount } from "./entities.ts";
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
  // Of a hub behind a filter all must be read to be counted, which is done once.
  const [ofHub] = found.length > 0 && count?.total === 0 ? await hubNeighbourCount.run(store, params) : [];
  return {
    entities: [entity, ...found.map((row) => row.entity)],
    claims: found.flatMap((row) => row.claims),
    total: ofHub?.total ?? count?.total ?? 0,
  };
}
