import type { Claim, Entity, EntityRequest, Neighbours, NeighboursRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { filterParams } from "./claimFilter.ts";
import { entitiesWith, entityNeighbourCount, entityNeighbours, entityOrHub, hubNeighbourCount } from "./entities.ts";
import { firstHubKeys, type HubRequest } from "./hubs/firstHubClaims.ts";
import type { Hub } from "./hubs/Hub.ts";
import { pathClaims } from "./paths/paths.ts";

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

/** Claims read for each wanted neighbour: several may lead to the same one. */
const EACH = 5;
/** Factor by which more claims are read if they lead to too few neighbours. */
const FURTHER = 8;
const MOST_CLAIMS = 10_000;

/** A hub's neighbours with all passing claims, in its order, so that readers who ask for more keep them. */
async function hubNeighbours(
  store: GraphStore,
  hub: Hub,
  { request, limit }: { request: HubRequest; limit: number },
): Promise<{ entity: Entity; claims: Claim[] }[]> {
  const ids = await firstOthers(store, hub, { request, limit });
  const [entities, claims] = await Promise.all([entitiesWith(store, ids), claimsTo(store, request, ids)]);
  return ids.flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    return { entity, claims: claims.filter(({ subject, object }) => subject === id || object === id) };
  });
}

/** The neighbours in the first claims of a hub, up to the limit. */
async function firstOthers(
  store: GraphStore,
  hub: Hub,
  { request, limit }: { request: HubRequest; limit: number },
): Promise<string[]> {
  for (let most = EACH * limit; ; most = Math.min(FURTHER * most, MOST_CLAIMS)) {
    const first = await firstHubKeys(store, hub, request, most);
    const others = [...new Set(first.map(({ other }) => other))];
    if (others.length >= limit || first.length < most || most >= MOST_CLAIMS) return others.slice(0, limit);
  }
}

/** Every passing claim between the hub and these neighbours, found from the neighbours' side. */
async function claimsTo(store: GraphStore, request: HubRequest, neighbours: readonly string[]): Promise<Claim[]> {
  const { id, direction, types: _, ...filter } = request;
  const hops = neighbours.map((other) => ({ origin: other, reached: id }));
  const rows = await pathClaims.run(store, { ...filter, hops, avoidClaims: [] });
  return rows
    .map(({ claim }) => claim)
    .filter(({ subject }) => direction === "both" || (subject === id) === (direction === "out"));
}
