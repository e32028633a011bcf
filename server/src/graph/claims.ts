import { z } from "zod";
import {
  type BetweenRequest,
  type Claim,
  type ClaimDetail,
  type ClaimPage,
  type ClaimsRequest,
  type EntityRequest,
  Id,
  type Subgraph,
} from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { claimContext } from "./claimContext.ts";
import { FilterParams, filterParams, NO_FILTER } from "./claimFilter.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesByIds, entityOrHub } from "./entities.ts";
import { firstHubClaims } from "./hubs/firstHubClaims.ts";
import { claimRow } from "./rowShapes.ts";

/** The claims of some entities. */
export const claimsOfEntities = defineQuery({
  file: "read/claimsOfEntities",
  params: z.strictObject({ ids: z.array(Id), maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["baogang-group", "northern-rare-earth", "disc-motors", "no-such-entity"], maxRows: 500 },
});

/** The claims with the given ids. */
export const claimsByIds = defineQuery({
  file: "claim/claimsByIds",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["bao-001", "bao-002", "no-such-claim"] },
});

/** The claims of an entity that pass a filter. */
export const claimsOfEntity = defineQuery({
  file: "claim/claimsOfEntity",
  params: FilterParams.extend({ id: Id, offset: z.number().int(), maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { id: "baogang-group", ...NO_FILTER, offset: 10, maxRows: 20 },
});

/** Number of claims of an entity that pass a filter. */
export const claimsOfEntityCount = defineQuery({
  file: "claim/claimsOfEntityCount",
  params: FilterParams.extend({ id: Id }),
  row: z.strictObject({ total: z.number().int() }),
  example: { id: "baogang-group", ...NO_FILTER },
});

/**
 * All claims among some entities, except those among entities known before; between two hubs from the end with fewer
 * claims of a predicate.
 */
export const claimsAmong = defineQuery({
  file: "claim/claimsAmong",
  predicate: "each",
  params: z.strictObject({ ids: z.array(Id), known: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["baogang-group", "northern-rare-earth", "baotou-steel", "no-such-entity"], known: [] },
});

/** One claim. */
export const claimById = defineQuery({
  file: "claim/claimById",
  params: z.strictObject({ id: Id }),
  row: z.strictObject({ claim: claimRow }),
  example: { id: "bao-001" },
});

/** The claims of an entity that pass the filter, page by page, with what is needed to read them. */
export async function entityClaims(
  store: GraphStore,
  { id, limit, offset, ...filter }: EntityRequest & ClaimsRequest,
): Promise<ClaimPage> {
  const params = { id, ...filterParams(filter) };
  const [claims, [count]] = await Promise.all([
    firstClaims(store, params, { offset, maxRows: limit }),
    claimsOfEntityCount.run(store, params),
  ]);
  return { claims, ...(await claimContext(store, claims)), total: count?.total ?? 0 };
}

/** Some claims of an entity in list order; a hub's come from an index. Throws NotFound. */
export async function firstClaims(
  store: GraphStore,
  params: FilterParams & { id: string },
  { offset, maxRows }: { offset: number; maxRows: number },
): Promise<Claim[]> {
  const [rows, { hub }] = await Promise.all([
    claimsOfEntity.run(store, { ...params, offset, maxRows }),
    entityOrHub(store, params.id),
  ]);
  if (hub === null) return rows.map(({ claim }) => claim);
  return firstHubClaims(store, hub, { ...params, direction: "both" }, { offset, maxRows });
}

/** The entities with these ids, if they exist, and all claims among them. */
export async function claimsBetween(store: GraphStore, { ids }: BetweenRequest): Promise<Subgraph> {
  const [entities, claims] = await Promise.all([
    entitiesByIds.run(store, { ids }),
    claimsAmong.run(store, { ids, known: [] }),
  ]);
  return { entities: entities.map((row) => row.entity), claims: claims.map((row) => row.claim) };
}

/** One claim with what is needed to read it. */
export async function claimDetail(store: GraphStore, { id }: EntityRequest): Promise<ClaimDetail> {
  const [found] = await claimById.run(store, { id });
  if (!found) throw new NotFound(`there is no claim ${id}`);
  return { claim: found.claim, ...(await claimContext(store, [found.claim])) };
}
