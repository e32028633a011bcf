import type { Claim } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { groupBy } from "../groupBy.ts";
import { MOST_LEVELS, type SupplyReader } from "../supply/SupplyReader.ts";

/** Which organisations belong to which, among some organisations and their owners. */
export class Owners {
  readonly #claims: Map<string, Claim[]>;

  constructor(claims: readonly Claim[]) {
    this.#claims = groupBy(claims.map((claim) => [claim.subject, claim]));
  }

  /** An organisation and its owners, at any depth. */
  withOwners(id: string): Set<string> {
    const reached = new Set([id]);
    for (const one of reached) for (const { object } of this.#claims.get(one) ?? []) reached.add(object);
    return reached;
  }

  /** The lowest organisation that each of these is or belongs to; null if there is none. */
  lowestOfAll(ids: readonly string[]): string | null {
    const [first, ...others] = ids.map((id) => this.withOwners(id));
    const common = [...(first ?? [])].filter((id) => others.every((own) => own.has(id)));
    const height = (id: string) => this.withOwners(id).size;
    // The lowest has the most owners above it.
    const [lowest] = common.sort((a, b) => height(b) - height(a) || (a < b ? -1 : 1));
    return lowest ?? null;
  }

  /** The claims by which one organisation belongs to another. */
  chain(from: string, to: string): string[] {
    const within = this.withOwners(from);
    const claims = [...within].flatMap((id) => this.#claims.get(id) ?? []);
    return claims.filter(({ object }) => this.withOwners(object).has(to)).map(({ id }) => id);
  }
}

/**
 * The owners of some organisations along SUBSIDIARY_OF claims in force, without government bodies: with them, almost
 * all state groups would share one owner.
 */
export async function ownersOf(reader: SupplyReader, ids: readonly string[]): Promise<Owners> {
  const found: Claim[] = [];
  const seen = new Set(ids);
  let next = [...seen];
  for (let level = 0; level < MOST_LEVELS && next.length > 0; level++) {
    const held = (await reader.leaving(next, ["SUBSIDIARY_OF"])).claims.filter(isCurrent);
    const entities = await reader.entities(held.map(({ object }) => object));
    const owned = held.filter(({ object }) => entities.get(object)?.kind !== "government");
    found.push(...owned);
    next = [...new Set(owned.map(({ object }) => object))].filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  if (next.length > 0) reader.cut = true;
  return new Owners(found);
}
