import type { Claim } from "@atlas/server/contract";

export interface Owners {
  /** The shortest chain of claims from an organisation up to an owner; null if there is none. */
  chain(owned: string, owner: string): Claim[] | null;
  /** The claims that say who owns an organisation, at any depth, and who has a share in it or in an owner. */
  above(owned: string): Claim[];
}

/** Indexes present and former owners, and present shareholders; planned and proposed takeovers do not count. */
export function ownersIn(claims: readonly Claim[]): Owners {
  const owners = new Map<string, Claim[]>();
  const holders = new Map<string, Claim[]>();
  const add = (lists: Map<string, Claim[]>, id: string, claim: Claim) =>
    lists.set(id, [...(lists.get(id) ?? []), claim]);
  for (const claim of claims) {
    const { predicate, status } = claim;
    if (predicate === "SUBSIDIARY_OF" && status !== "planned" && status !== "proposed")
      add(owners, claim.subject, claim);
    if (predicate === "OWNS_STAKE_IN" && status === "in-force") add(holders, claim.object, claim);
  }
  const waysUp = (owned: string) => {
    const ways = new Map<string, Claim[]>([[owned, []]]);
    // A Map also iterates entries added during the loop, which makes this a breadth-first search.
    for (const [id, way] of ways) {
      for (const claim of owners.get(id) ?? []) if (!ways.has(claim.object)) ways.set(claim.object, [...way, claim]);
    }
    return ways;
  };
  return {
    chain: (owned, owner) => waysUp(owned).get(owner) ?? null,
    above: (owned) =>
      [...waysUp(owned).keys()].flatMap((id) => [...(owners.get(id) ?? []), ...(holders.get(id) ?? [])]),
  };
}
