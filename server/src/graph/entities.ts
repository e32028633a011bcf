import { z } from "zod";
import {
  type Claim,
  ClaimCount,
  claimDirections,
  type EntitiesRequest,
  type Entity,
  type EntityDetail,
  type EntityList,
  type EntityRequest,
  Id,
} from "../contract/index.ts";
import { NotFound } from "../errors.ts";
import { isInCountry } from "../rules/country.ts";
import { entityTypeIds, evidenceIds } from "../rules/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { FilterParams, NO_FILTER } from "./claimFilter.ts";
import { defineQuery } from "./defineQuery.ts";
import { sumBy } from "./groupBy.ts";
import { type Hub, hubOf } from "./hubs/Hub.ts";
import { claimRow, entityRow } from "./rowShapes.ts";
import { countryCounts } from "./summary.ts";

/** One entity, with the number of its subsidiaries. */
export const entityById = defineQuery({
  file: "entity/entityById",
  params: z.strictObject({ id: Id }),
  row: z.strictObject({ entity: entityRow, subsidiary_count: z.number().int() }),
  example: { id: "northern-rare-earth" },
});

/** The entities with the given ids. */
export const entitiesByIds = defineQuery({
  file: "entity/entitiesByIds",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ entity: entityRow }),
  example: { ids: ["lynas-rare-earths", "baogang-group", "no-such-entity"] },
});

/** The entities with these ids, as far as they exist, by id. */
export async function entitiesWith(store: GraphStore, ids: Iterable<string>): Promise<Map<string, Entity>> {
  const asked = [...new Set(ids)];
  const rows = asked.length === 0 ? [] : await entitiesByIds.run(store, { ids: asked });
  return new Map(rows.map(({ entity }) => [entity.id, entity]));
}

/** The ids of the entities that claims name: both ends, and what they are about. */
export function namedBy(claims: Iterable<Claim>): string[] {
  return [...claims].flatMap(({ subject, object, about }) => [subject, object, about ?? object]);
}

/** The entities of some types and of a country, those with the most claims first. */
export const entitiesOfCountry = defineQuery({
  file: "entity/entitiesOfCountry",
  params: z.strictObject({ types: z.array(z.enum(entityTypeIds)), country: z.string(), maxRows: z.number().int() }),
  row: z.strictObject({ entity: entityRow }),
  example: { types: ["organisation", "policy"], country: "US", maxRows: 20 },
});

/** One entity; for a hub, with the notes on its claims that are kept with it. */
export const entityAndHub = defineQuery({
  file: "entity/entityAndHub",
  params: z.strictObject({ id: Id }),
  row: z.strictObject({ entity: entityRow, counts: z.array(z.string()), first: z.array(z.string()) }),
  example: { id: "baogang-group" },
});

/** Number of organisations that belong to an entity, directly or through others. */
export const controlledCount = defineQuery({
  file: "entity/controlledCount",
  params: z.strictObject({ id: Id }),
  row: z.strictObject({ controlled_count: z.number().int() }),
  example: { id: "baogang-group" },
});

/** Number of claims of an entity, by predicate, direction and evidence. */
export const entityClaimCounts = defineQuery({
  file: "entity/entityClaimCounts",
  params: z.strictObject({ id: Id }),
  row: ClaimCount.extend({ evidence: z.enum(evidenceIds) }),
  example: { id: "baogang-group" },
});

/** The owners of an entity and their owners, nearest first. */
export const entityOwners = defineQuery({
  file: "entity/entityOwners",
  params: z.strictObject({ id: Id }),
  row: z.strictObject({ owned: Id, owner: entityRow, claim: claimRow, level: z.number().int() }),
  example: { id: "northern-rare-earth-magnetic-materials" },
});

const NeighbourParams = FilterParams.extend({ id: Id, direction: z.enum(claimDirections) });

/** The neighbours of an entity by rank, with the claims to each. */
export const entityNeighbours = defineQuery({
  file: "entity/entityNeighbours",
  params: NeighbourParams.extend({ maxRows: z.number().int() }),
  row: z.strictObject({ entity: entityRow, claims: z.array(claimRow) }),
  example: { id: "northern-rare-earth", ...NO_FILTER, direction: "both", maxRows: 30 },
});

/** Number of neighbours of an entity behind the claims that pass a filter. */
export const entityNeighbourCount = defineQuery({
  file: "entity/entityNeighbourCount",
  params: NeighbourParams,
  row: z.strictObject({ total: z.number().int() }),
  example: { id: "northern-rare-earth", ...NO_FILTER, direction: "in" },
});

/** Number of neighbours of a hub behind the claims that pass a filter. */
export const hubNeighbourCount = defineQuery({
  file: "entity/hubNeighbourCount",
  params: NeighbourParams,
  row: z.strictObject({ total: z.number().int() }),
  example: { id: "baogang-group", ...NO_FILTER, predicates: ["SUPPLIES"], direction: "both" },
});

/** One entity with its claim counts, its owners and the numbers of organisations that belong to it. */
export async function entityDetail(store: GraphStore, { id }: EntityRequest): Promise<EntityDetail> {
  const [[found], counts, owners, [controlled]] = await Promise.all([
    entityById.run(store, { id }),
    entityClaimCounts.run(store, { id }),
    entityOwners.run(store, { id }),
    controlledCount.run(store, { id }),
  ]);
  if (!found) throw noSuchEntity(id);
  return {
    entity: found.entity,
    claim_counts: sumBy(counts, ({ predicate, direction }) => ({ predicate, direction })),
    evidence_counts: sumBy(counts, ({ evidence }) => ({ evidence })),
    owners,
    subsidiary_count: found.subsidiary_count,
    controlled_count: controlled?.controlled_count ?? 0,
  };
}

/** The entities of some types, of a country or of both, with their number. */
export async function entityList(store: GraphStore, { types, country, limit }: EntitiesRequest): Promise<EntityList> {
  const [rows, counts] = await Promise.all([
    entitiesOfCountry.run(store, { types, country, maxRows: limit }),
    countryCounts.run(store, {}),
  ]);
  const asked = counts.filter(
    (row) => (types.length === 0 || types.includes(row.type)) && isInCountry(row.country, country),
  );
  return { entities: rows.map(({ entity }) => entity), total: asked.reduce((sum, { count }) => sum + count, 0) };
}

/** The entity with that id. Throws NotFound if there is none. */
export async function existingEntity(store: GraphStore, id: string): Promise<Entity> {
  const found = (await entitiesWith(store, [id])).get(id);
  if (!found) throw noSuchEntity(id);
  return found;
}

/** The same; for a hub, with the notes on its claims that are kept with it. */
export async function entityOrHub(store: GraphStore, id: string): Promise<{ entity: Entity; hub: Hub | null }> {
  const [found] = await entityAndHub.run(store, { id });
  if (!found) throw noSuchEntity(id);
  return { entity: found.entity, hub: hubOf(found) };
}

function noSuchEntity(id: string): NotFound {
  return new NotFound(`there is no entity ${id}`);
}
