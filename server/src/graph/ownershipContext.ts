import { z } from "zod";
import { type Claim, Id, type OwnershipContext, type OwnershipContextRequest, type Source } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { publisherEntities, sourcesByIds, speakersIn } from "./claimContext.ts";
import { defineQuery } from "./defineQuery.ts";
import { entitiesWith, namedBy } from "./entities.ts";
import { claimRow } from "./rowShapes.ts";

/** The claims by which some entities belong to an owner. */
export const ownersOfEntities = defineQuery({
  file: "claim/ownersOfEntities",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["northern-rare-earth", "baotou-steel", "baogang-group", "no-such-entity"] },
});

/** The claims by which others hold a stake in some entities. */
export const holdersOfEntities = defineQuery({
  file: "claim/holdersOfEntities",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["northern-rare-earth", "baotou-steel", "mp-materials", "no-such-entity"] },
});

/** The claims by which others make, develop or mine some products and technologies. */
export const makersOfThings = defineQuery({
  file: "claim/makersOfThings",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["ndpr-oxide", "sintered-ndfeb-magnets", "no-such-entity"] },
});

/**
 * Everything besides their own sources that the grades of some claims depend on: who owns, or has a share in, the
 * entities and publishers that they name, as far up as owners are known; who makes some things; what their sources
 * repeat; and the same for the claims that say so.
 */
export async function ownershipContext(store: GraphStore, asked: OwnershipContextRequest): Promise<OwnershipContext> {
  const claims = new Map<string, Claim>();
  const sources = new Map<string, Source>();
  const reached = new Set<string>();
  const named = await sourcesOf(store, asked.sources);
  const repeated = await originalsOf(store, named);
  for (const source of repeated) sources.set(source.id, source);
  const take = async (found: readonly Claim[]) => {
    for (const claim of found) claims.set(claim.id, claim);
    const cited = found.flatMap((claim) => [...claim.sources, ...claim.disputed_by]);
    const cites = await sourcesOf(
      store,
      cited.filter((id) => !sources.has(id)),
    );
    const fresh = [...cites, ...(await originalsOf(store, cites))];
    for (const source of fresh) sources.set(source.id, source);
    return [...found.flatMap((claim) => [claim.subject, claim.object, ...speakersIn(claim)]), ...publishersOf(fresh)];
  };
  const makers = asked.things.length === 0 ? [] : await makersOfThings.run(store, { ids: asked.things });
  const further = await take(makers.map(({ claim }) => claim));
  let next = new Set([...asked.entities, ...publishersOf([...named, ...repeated]), ...further]);
  while (next.size > 0) {
    for (const id of next) reached.add(id);
    const found = await take(await holdingsIn(store, [...next]));
    next = new Set(found.filter((id) => !reached.has(id)));
  }
  const speakers = [...claims.values()].flatMap(speakersIn);
  const publishers = publishersOf([...sources.values()]);
  const entities = await entitiesWith(store, [...namedBy(claims.values()), ...speakers, ...publishers]);
  return {
    claims: [...claims.values()],
    entities: [...entities.values()],
    sources: [...sources.values()],
  };
}

async function holdingsIn(store: GraphStore, ids: string[]): Promise<Claim[]> {
  const found = await Promise.all([ownersOfEntities.run(store, { ids }), holdersOfEntities.run(store, { ids })]);
  return found.flat().map(({ claim }) => claim);
}

/** The sources that some sources repeat, through any number of steps. */
async function originalsOf(store: GraphStore, sources: readonly Source[]): Promise<Source[]> {
  const repeated = sources.flatMap(({ repeats }) => (repeats !== null && Id.safeParse(repeats).success ? repeats : []));
  const originals = await sourcesOf(store, repeated);
  return originals.length === 0 ? [] : [...originals, ...(await originalsOf(store, originals))];
}

async function sourcesOf(store: GraphStore, ids: readonly string[]): Promise<Source[]> {
  if (ids.length === 0) return [];
  return (await sourcesByIds.run(store, { ids: [...new Set(ids)] })).map(({ source }) => source);
}

function publishersOf(sources: readonly Source[]): string[] {
  return sources.flatMap(publisherEntities);
}
