import type { Claim, Entity } from "../../contract/index.ts";
import { entitiesByIds } from "../../graph/entities.ts";
import { pathClaims } from "../../graph/paths/paths.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { firstHubKeys, type HubRequest } from "./firstHubClaims.ts";
import type { Hub } from "./Hub.ts";

/** Claims looked through for each neighbour that is wanted: more than one may lead to the same. */
const EACH = 5;
/** Where they lead to fewer neighbours than are wanted, so many times as many are looked through. */
const FURTHER = 8;
/** Claims looked through at most. */
const MOST_CLAIMS = 10_000;

/**
 * The neighbours of a hub with all claims to each that pass, in the order in which the list of its claims leads to them: so who
 * asks for more keeps those that were there, and none need be ranked by claims that nobody has read.
 */
export async function hubNeighbours(
  store: GraphStore,
  hub: Hub,
  { request, limit }: { request: HubRequest; limit: number },
): Promise<{ entity: Entity; claims: Claim[] }[]> {
  const ids = await firstOthers(store, hub, { request, limit });
  const [rows, claims] = await Promise.all([entitiesByIds.run(store, { ids }), claimsTo(store, request, ids)]);
  const entities = new Map(rows.map(({ entity }) => [entity.id, entity]));
  return ids.flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    return { entity, claims: claims.filter(({ subject, object }) => subject === id || object === id) };
  });
}

/** The neighbours to whom the first claims of a hub lead, as many as are wanted where there are so many. */
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

/** Every claim between the hub and these neighbours that passes, found from the side of the neighbours. */
async function claimsTo(store: GraphStore, request: HubRequest, neighbours: readonly string[]): Promise<Claim[]> {
  const { id, direction, types: _, ...filter } = request;
  const hops = neighbours.map((other) => ({ origin: other, reached: id }));
  const rows = await pathClaims.run(store, { ...filter, hops, avoidClaims: [] });
  return rows
    .map(({ claim }) => claim)
    .filter(({ subject }) => direction === "both" || (subject === id) === (direction === "out"));
}
