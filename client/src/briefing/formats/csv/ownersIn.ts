import type { Claim } from "@atlas/server/contract";

/** Who belongs to whom by some claims. */
export interface Owners {
  /** The shortest chain of claims from an organisation up to one of its owners; null where there is none. */
  chain(owned: string, owner: string): Claim[] | null;
}

/** Who belongs, or once belonged, to whom by some claims; a planned or proposed takeover makes no owner. */
export function ownersIn(claims: readonly Claim[]): Owners {
  const above = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.predicate !== "SUBSIDIARY_OF" || claim.status === "planned" || claim.status === "proposed") continue;
    above.set(claim.subject, [...(above.get(claim.subject) ?? []), claim]);
  }
  const chain = (owned: string, owner: string) => {
    const ways = new Map<string, Claim[]>([[owned, []]]);
    // What is put into the map while it is gone through is gone through too, nearest first.
    for (const [id, way] of ways) {
      if (id === owner) return way;
      for (const claim of above.get(id) ?? []) if (!ways.has(claim.object)) ways.set(claim.object, [...way, claim]);
    }
    return null;
  };
  return { chain };
}
