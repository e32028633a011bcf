import type { Claim } from "@atlas/server/contract";

export interface Owners {
  /** The shortest chain of claims from an organisation up to an owner; null if there is none. */
  chain(owned: string, owner: string): Claim[] | null;
}

/** Indexes present and former owners; planned and proposed takeovers do not count. */
export function ownersIn(claims: readonly Claim[]): Owners {
  const above = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.predicate !== "SUBSIDIARY_OF" || claim.status === "planned" || claim.status === "proposed") continue;
    above.set(claim.subject, [...(above.get(claim.subject) ?? []), claim]);
  }
  const chain = (owned: string, owner: string) => {
    const ways = new Map<string, Claim[]>([[owned, []]]);
    // A Map also iterates entries added during the loop, which makes this a breadth-first search.
    for (const [id, way] of ways) {
      if (id === owner) return way;
      for (const claim of above.get(id) ?? []) if (!ways.has(claim.object)) ways.set(claim.object, [...way, claim]);
    }
    return null;
  };
  return { chain };
}
