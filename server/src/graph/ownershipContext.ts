import { z } from "zod";
import { type Claim, type ContextRequest, Id, type OwnershipContext, type Source } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { publisherEntities, sourcesByIds } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesByIds } from "./entities.ts";
import { claimRow } from "./rowShapes.ts";

/** The claims by which some entities belong to an owner. */
export const ownersOfEntities = defineQuery({
  file: "claim/ownersOfEntities",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["northern-rare-earth", "baotou-steel", "baogang-group", "no-such-entity"] },
});

/**
 * Everything besides their own sources that the grades of some claims depend on: who owns the entities and publishers
 * that they name, as far up as owners are known, and the same for the claims that say so.
 */
export async function ownershipContext(store: GraphStore, asked: ContextRequest): Promise<OwnershipContext> {
  const claims = new Map<string, Claim>();
  const sources = new Map<string, Source>();
  const reached = new Set<string>();
  let next = new Set([...asked.entities, ...publishersOf(await sourcesOf(store, asked.sources))]);
  while (next.size > 0) {
    for (const id of next) reached.add(id);
    const found = (await ownersOfEntities.run(store, { ids: [...next] })).map(({ claim }) => claim);
    for (const claim of found) claims.set(claim.id, claim);
    const cited = found.flatMap((claim) => [...claim.sources, ...claim.disputed_by]);
    const fresh = await sourcesOf(
      store,
      cited.filter((id) => !sources.has(id)),
    );
    for (const source of fresh) sources.set(source.id, source);
    const further = [...found.map(({ object }) => object), ...publishersOf(fresh)];
    next = new Set(further.filter((id) => !reached.has(id)));
  }
  const named = [...claims.values()].flatMap(({ subject, object, about }) => [subject, object, about ?? []].flat());
  const ids = [...new Set([...named, ...publishersOf([...sources.values()])])];
  const entities = ids.length === 0 ? [] : await entitiesByIds.run(store, { ids });
  return {
    claims: [...claims.values()],
    entities: entities.map(({ entity }) => entity),
    sources: [...sources.values()],
  };
}

async function sourcesOf(store: GraphStore, ids: readonly string[]): Promise<Source[]> {
  if (ids.length === 0) return [];
  return (await sourcesByIds.run(store, { ids: [...new Set(ids)] })).map(({ source }) => source);
}

function publishersOf(sources: readonly Source[]): string[] {
  return sources.flatMap(publisherEntities);
}
