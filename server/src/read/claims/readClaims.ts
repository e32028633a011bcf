import type { Claim, Entity } from "../../contract/index.ts";
import { NO_FILTER } from "../../graph/claimFilter.ts";
import { claimsAmong, claimsOfEntities, firstClaims } from "../../graph/claims.ts";
import { entitiesWith } from "../../graph/entities.ts";
import type { GraphStore } from "../../store/GraphStore.ts";

const MOST_CLAIMS = 6000;
/** From this number of claims on, an entity may be a hub, whose claims are not read whole. */
const MANY_CLAIMS = 500;
/** Claims read of each entity that has so many. */
const OF_MANY = 100;
/** Most such entities whose claims are read. */
const MOST_BUSY = 4;
/** Most entities in the family of the main subject, and how far down it goes. */
const MOST_FAMILY = 60;
const LEVELS = 2;

/** The claims that may fit a text. */
export interface Candidates {
  claims: Claim[];
  /** All ends of the claims and what they are about, by id. */
  entities: Map<string, Entity>;
  /** The main subject and what belongs to it. */
  family: Set<string>;
  /** Whether all claims of what the text names were read. */
  isWhole: boolean;
}

interface Asked {
  named: ReadonlyMap<string, Entity>;
  subject: string | null;
  /** Finds the ends of these claims that the text nearly names. */
  nearlyNamed(entities: ReadonlyMap<string, Entity>, claims: readonly Claim[]): Iterable<string>;
}

/** The claims of what a text names or nearly names and of its main subject's family; of hubs only some. */
export async function readClaims(store: GraphStore, { named, subject, nearlyNamed }: Asked): Promise<Candidates> {
  const claims = new Map<string, Claim>();
  const entities = new Map(named);
  const asked = new Set<string>();
  let isWhole = true;
  const widen = async (ids: Iterable<string>) => {
    const further = [...ids].filter((id) => !asked.has(id));
    for (const id of further) asked.add(id);
    await addEntities(store, further, entities);
    const all = await addClaims(
      store,
      further.flatMap((id) => entities.get(id) ?? []),
      claims,
    );
    isWhole &&= all;
    await addEntities(store, [...claims.values()].flatMap(entitiesOf), entities);
  };
  await widen(named.keys());
  const family = new Set(subject === null ? [] : [subject]);
  for (let level = 0; level < LEVELS && subject !== null; level++) {
    for (const id of ownedBy(family, claims.values())) if (family.size < MOST_FAMILY) family.add(id);
    await widen(family);
  }
  await widen(nearlyNamed(entities, [...claims.values()]));
  return { claims: [...claims.values()].sort(byId), entities, family, isWhole };
}

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}

function entitiesOf({ subject, object, about }: Claim): string[] {
  return about === null ? [subject, object] : [subject, object, about];
}

/** Adds the claims of some entities; says whether they are all. */
async function addClaims(store: GraphStore, entities: readonly Entity[], found: Map<string, Claim>): Promise<boolean> {
  if (entities.length === 0) return true;
  const few: string[] = [];
  const busy: string[] = [];
  let left = MOST_CLAIMS - found.size;
  for (const { id, claim_count } of entities) {
    if (claim_count >= MANY_CLAIMS || claim_count > left) busy.push(id);
    else {
      few.push(id);
      left -= claim_count;
    }
  }
  const [own, among, ...firsts] = await Promise.all([
    claimsOfEntities.run(store, { ids: few, maxRows: MOST_CLAIMS }),
    busy.length === 0 ? [] : claimsAmong.run(store, { ids: entities.map(({ id }) => id), known: [] }),
    ...busy.slice(0, MOST_BUSY).map((id) => firstClaims(store, { id, ...NO_FILTER }, { offset: 0, maxRows: OF_MANY })),
  ]);
  for (const { claim } of [...own, ...among]) found.set(claim.id, claim);
  for (const claim of firsts.flat()) found.set(claim.id, claim);
  return busy.length === 0;
}

/** Adds the entities with these ids that are not known yet. */
async function addEntities(store: GraphStore, ids: readonly string[], known: Map<string, Entity>): Promise<void> {
  const missing = ids.filter((id) => !known.has(id));
  for (const [id, entity] of await entitiesWith(store, missing)) known.set(id, entity);
}

function ownedBy(family: ReadonlySet<string>, claims: Iterable<Claim>): string[] {
  return [...claims].flatMap(({ predicate, subject, object, status }) =>
    predicate === "SUBSIDIARY_OF" && status === "in-force" && family.has(object) ? [subject] : [],
  );
}
