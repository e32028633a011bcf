import type { ClaimRow } from "../check/checkedDataset.ts";

/** Who belongs to whom along SUBSIDIARY_OF. */
export interface Ownership {
  /** An organisation, its owners and its subsidiaries at any depth; not the other subsidiaries of its owners. */
  family(id: string): ReadonlySet<string>;
}

/** What ownership follows from. */
export type OwnershipClaim = Pick<ClaimRow, "subject" | "predicate" | "object" | "status">;

/**
 * Who belongs, or once belonged, to whom. A former owner counts: what it published of its subsidiary while it held it, and
 * of the sale, is a party's word. A planned or proposed takeover does not: a suitor is no owner.
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
