import type { Claim, Entity } from "../../contract/index.ts";
import { NO_FILTER } from "../../graph/claimFilter.ts";
import { claimsAmong, firstClaims } from "../../graph/claims.ts";
import { entitiesByIds } from "../../graph/entities.ts";
import { claimsOfEntities } from "../../graph/read/readQueries.ts";
import type { GraphStore } from "../../store/GraphStore.ts";

/** Most claims that one reading weighs. */
const MOST_CLAIMS = 6000;
/** From this number of claims on, an entity may be a hub, whose claims are not read whole. */
const MANY_CLAIMS = 500;
/** Claims read of each entity that has so many. */
const OF_MANY = 100;
/** Most such entities whose claims are read. */
const MOST_BUSY = 4;
/** Most subsidiaries of the main subject. */
const MOST_FAMILY = 60;

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

/** Reads the claims of what a text names and of the main subject's family; of hubs only the first, and those between two names. */
export async function readClaims(
  store: GraphStore,
  { named, subject }: { named: ReadonlyMap<string, Entity>; subject: string | null },
): Promise<Candidates> {
  const found = new Map<string, Claim>();
  const first = await claimsOf(store, [...named.values()], found);
  const family = familyOf(subject, [...found.values()]);
  const relatives = await readEntities(
    store,
    [...family].filter((id) => !named.has(id)),
  );
  const second = await claimsOf(store, relatives, found);
  const claims = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ends = new Set(
    claims.flatMap(({ subject: from, object, about }) => [from, object, ...(about === null ? [] : [about])]),
  );
  const known = new Map([...named, ...relatives.map((entity) => [entity.id, entity] as const)]);
  const others = await readEntities(
    store,
    [...ends].filter((id) => !known.has(id)),
  );
  for (const entity of others) known.set(entity.id, entity);
  return { claims, entities: known, family, isWhole: first && second };
}

/** Adds the claims of some entities; says whether they are all. */
async function claimsOf(store: GraphStore, entities: readonly Entity[], found: Map<string, Claim>): Promise<boolean> {
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
    busy.length === 0 ? [] : claimsAmong.run(store, { ids: entities.map(({ id }) => id) }),
    ...busy.slice(0, MOST_BUSY).map((id) => firstClaims(store, { id, ...NO_FILTER }, { offset: 0, maxRows: OF_MANY })),
  ]);
  for (const { claim } of [...own, ...among]) found.set(claim.id, claim);
  for (const claim of firsts.flat()) found.set(claim.id, claim);
  return busy.length === 0;
}

async function readEntities(store: GraphStore, ids: readonly string[]): Promise<Entity[]> {
  if (ids.length === 0) return [];
  return (await entitiesByIds.run(store, { ids: [...ids] })).map(({ entity }) => entity);
}

function familyOf(subject: string | null, claims: readonly Claim[]): Set<string> {
  const family = new Set<string>(subject === null ? [] : [subject]);
  for (const { predicate, subject: owned, object, status } of claims) {
    if (predicate === "SUBSIDIARY_OF" && object === subject && status === "in-force" && family.size <= MOST_FAMILY)
      family.add(owned);
  }
  return family;
}
