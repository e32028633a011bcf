import type { Claim, Entity, OwnershipStep } from "@atlas/server/contract";

/** One owner, however many claims say so: the share where one is known, and the status unless a claim is in force. */
export interface Owner {
  entity: Entity;
  share_pct: number | null;
  status: Claim["status"];
}

/** The owners of an entity by level, nearest first; who owns it in two ways stands where it is nearest. */
export function ownershipLevels(steps: readonly OwnershipStep[]): Owner[][] {
  const nearestFirst = steps.toSorted((a, b) => a.level - b.level);
  const levels = new Map<number, Owner[]>();
  for (const ownerId of new Set(nearestFirst.map((step) => step.owner.id))) {
    const ways = nearestFirst.filter((step) => step.owner.id === ownerId);
    const [nearest] = ways;
    if (!nearest) continue;
    const same = ways.filter((step) => step.level === nearest.level).map((step) => step.claim);
    levels.set(nearest.level, [...(levels.get(nearest.level) ?? []), ownerOf(nearest.owner, same)]);
  }
  return [...levels.values()];
}

function ownerOf(entity: Entity, claims: readonly Claim[]): Owner {
  const inForce = claims.filter((claim) => claim.status === "in-force");
  const telling = inForce.length > 0 ? inForce : claims;
  return {
    entity,
    share_pct: telling.find((claim) => claim.share_pct !== null)?.share_pct ?? null,
    status: telling[0]?.status ?? "in-force",
  };
}
