import pLimit from "p-limit";
import type { Claim, Entity } from "../../contract/index.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { NO_FILTER } from "../claimFilter.ts";
import { entitiesWith } from "../entities.ts";
import { groupBy } from "../groupBy.ts";
import { type HubClaim, indexedHubKeys } from "../hubs/firstHubClaims.ts";
import { claimsAbout, claimsArriving, claimsLeaving } from "./supplyQueries.ts";

/** The claims of some entities, and which of these entities had all their claims read. */
export interface ReadClaims {
  claims: Claim[];
  whole: ReadonlySet<string>;
}

/** Most claims that one query returns, and most entities that it is asked about. */
export interface ReaderLimits {
  claims: number;
  entities: number;
  /** From this many claims on, only an entity's best are read where they may be enough. */
  many?: number;
}

/** The entities that a query is asked about, and the most rows that it returns. */
interface Bound {
  ids: string[];
  maxRows: number;
}

/** Most levels of ownership that are followed: no chain of the data has half as many. A longer chain counts as cut. */
export const MOST_LEVELS = 16;
/** Number of claims read for an entity with many. */
const BEST = 60;
const MANY = 300;
const AT_ONCE = 4;

/** Reads within limits. Of an answer cut short, only the entities before the cut count as read. */
export class SupplyReader {
  readonly #store: GraphStore;
  readonly #limits: ReaderLimits;
  readonly #entities = new Map<string, Entity>();
  readonly #claims = new Map<string, Claim>();
  /** Whether a limit has cut something short. */
  cut = false;

  constructor(store: GraphStore, limits: ReaderLimits) {
    this.#store = store;
    this.#limits = limits;
  }

  /** The claims that arrive at some entities. */
  arriving(ids: Iterable<string>, predicates: Predicate[]): Promise<ReadClaims> {
    const read = (bound: Bound) => claimsArriving.run(this.#store, { ...bound, predicates });
    return this.#read(ids, read, ({ object }) => object);
  }

  /** The claims that leave from some entities. */
  leaving(ids: Iterable<string>, predicates: Predicate[]): Promise<ReadClaims> {
    const read = (bound: Bound) => claimsLeaving.run(this.#store, { ...bound, predicates });
    return this.#read(ids, read, ({ subject }) => subject);
  }

  /** Claims of any status on who develops or produces each thing; things not read whole are left out. */
  async makers(items: Iterable<string>): Promise<Map<string, Claim[]>> {
    const { claims, whole } = await this.arriving(items, ["DEVELOPS", "PRODUCES"]);
    const byItem = groupBy(claims.map((claim) => [claim.object, claim]));
    await this.entities(claims.map(({ subject }) => subject));
    return new Map([...whole].map((item) => [item, byItem.get(item) ?? []]));
  }

  /** The supplies of some technologies and products, the effects of policies about them, and who needs what from some places. */
  about(ids: Iterable<string>): Promise<ReadClaims> {
    const read = (bound: Bound) => claimsAbout.run(this.#store, bound);
    return this.#read(ids, read, ({ about }) => about ?? "");
  }

  /** The entities with the given ids, if they exist; each is read once. */
  async entities(ids: Iterable<string>): Promise<ReadonlyMap<string, Entity>> {
    const missing = [...ids].filter((id) => !this.#entities.has(id));
    for (const [id, entity] of await entitiesWith(this.#store, missing)) this.#entities.set(id, entity);
    return this.#entities;
  }

  /** The best evidenced claims that arrive at each entity with many; also reads the entities at their other ends. */
  async bestOfMany(ids: Iterable<string>, predicates: Predicate[]): Promise<ReadonlyMap<string, HubClaim[]>> {
    const asked = [...new Set(ids)];
    const entities = await this.entities(asked);
    const many = asked.filter((id) => (entities.get(id)?.claim_count ?? 0) >= (this.#limits.many ?? MANY));
    const request = { ...NO_FILTER, predicates, direction: "in" as const };
    const best = await pLimit(AT_ONCE).map(
      many,
      async (id) => [id, await indexedHubKeys(this.#store, { ...request, id }, { maxRows: BEST })] as const,
    );
    await this.entities(best.flatMap(([, claims]) => claims.map(({ other }) => other)));
    return new Map(best);
  }

  /** A claim that was read; undefined for any other. */
  claim(id: string): Claim | undefined {
    return this.#claims.get(id);
  }

  /** Reads the claims of some entities; `keyOf` says to which of them a claim belongs, in the order of the rows. */
  async #read(
    ids: Iterable<string>,
    read: (bound: Bound) => Promise<{ claim: Claim }[]>,
    keyOf: (claim: Claim) => string,
  ): Promise<ReadClaims> {
    const asked = [...new Set(ids)].sort();
    const some = asked.slice(0, this.#limits.entities);
    if (some.length < asked.length) this.cut = true;
    if (some.length === 0) return { claims: [], whole: new Set() };
    const rows = await read({ ids: some, maxRows: this.#limits.claims + 1 });
    const all = rows.map(({ claim }) => claim);
    const last = all.length > this.#limits.claims ? all.at(-1) : undefined;
    if (last === undefined) return { claims: this.#keep(all), whole: new Set(some) };
    this.cut = true;
    const end = keyOf(last);
    return {
      claims: this.#keep(all.filter((claim) => keyOf(claim) < end)),
      whole: new Set(some.filter((id) => id < end)),
    };
  }

  #keep(claims: Claim[]): Claim[] {
    for (const claim of claims) this.#claims.set(claim.id, claim);
    return claims;
  }
}
