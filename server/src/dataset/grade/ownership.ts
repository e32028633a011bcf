import type { ClaimRow } from "../check/checkedDataset.ts";

/** Who belongs to whom along SUBSIDIARY_OF. */
export interface Ownership {
  /** Returns an organisation with its owners and subsidiaries at any depth, but not its owners' other subsidiaries. */
  family(id: string): ReadonlySet<string>;
}

/** The columns of a claim that ownership depends on. */
export type OwnershipClaim = Pick<ClaimRow, "subject" | "predicate" | "object" | "status">;

/**
 * Ownership, past and present. A former owner counts, because what it published about its subsidiary while it held it,
 * and about the sale, is a party's word. A planned or proposed takeover does not count.
 */
export function ownershipOf(claims: readonly OwnershipClaim[]): Ownership {
  const owners = new Map<string, string[]>();
  const subsidiaries = new Map<string, string[]>();
  for (const { subject, predicate, object, status } of claims) {
    if (predicate !== "SUBSIDIARY_OF" || status === "planned" || status === "proposed") continue;
    add(owners, subject, object);
    add(subsidiaries, object, subject);
  }
  const families = new Map<string, ReadonlySet<string>>();
  const family = (id: string) => {
    const known = families.get(id) ?? new Set([...reachable(owners, id), ...reachable(subsidiaries, id)]);
    families.set(id, known);
    return known;
  };
  return { family };
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function reachable(next: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}
