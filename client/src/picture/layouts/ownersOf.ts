import type { PlaceableLink } from "../canvas/placeEntities.ts";

/** One owner for each owned entity: a controlling owner before a shareholder; never in a cycle. */
export function ownersOf(ids: readonly string[], links: readonly PlaceableLink[]): Map<string, string> {
  const known = new Set(ids);
  const owners = new Map<string, string>();
  const owning = links.filter(({ source, target, owner }) => owner !== null && known.has(source) && known.has(target));
  const inOrder = owning.toSorted((a, b) => Number(b.controls) - Number(a.controls) || compare(keyOf(a), keyOf(b)));
  for (const { source, target, owner } of inOrder) {
    const owned = owner === source ? target : source;
    if (owner === null || owners.has(owned) || leadsTo(owner, owned, owners)) continue;
    owners.set(owned, owner);
  }
  return owners;
}

/** Whether an entity or any of its owners is this one. */
function leadsTo(from: string, to: string, owners: ReadonlyMap<string, string>): boolean {
  for (let id: string | undefined = from; id !== undefined; id = owners.get(id)) if (id === to) return true;
  return false;
}

function keyOf({ source, target }: PlaceableLink): string {
  return `${source}~${target}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
