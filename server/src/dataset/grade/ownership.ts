import type { Predicate } from "../../rules/vocabulary.ts";
import type { ClaimRow } from "../check/checkedDataset.ts";

/** Owners and subsidiaries along SUBSIDIARY_OF and OWNS_STAKE_IN. */
export interface Ownership {
  /** Returns an organisation with its owners and subsidiaries at any depth, but not its owners' other subsidiaries. */
  family(id: string): ReadonlySet<string>;
  /** Returns an organisation with its owners at any depth, and the present shareholders of each of these. */
  holders(id: string): ReadonlySet<string>;
  /** Returns the families of all that make, develop or mine a thing. */
  makers(id: string): ReadonlySet<string>;
}

export type OwnershipClaim = Pick<ClaimRow, "subject" | "predicate" | "object" | "status">;

/** Predicates that say who makes, develops or mines a thing. */
const making: ReadonlySet<Predicate> = new Set(["PRODUCES", "DEVELOPS", "MINES"]);

/**
 * Ownership, past and present. A former owner counts, because what it published about its subsidiary while it held it,
 * and about the sale, is a party's word. A planned or proposed takeover does not count, nor does a stake that was sold.
 */
export function ownershipOf(claims: readonly OwnershipClaim[]): Ownership {
  const owners = new Map<string, string[]>();
  const subsidiaries = new Map<string, string[]>();
  const shareholders = new Map<string, string[]>();
  const makers = new Map<string, string[]>();
  for (const { subject, predicate, object, status } of claims) {
    const isPlan = status === "planned" || status === "proposed";
    if (making.has(predicate) && !isPlan) add(makers, object, subject);
    if (predicate === "SUBSIDIARY_OF" && !isPlan) {
      add(owners, subject, object);
      add(subsidiaries, object, subject);
    }
    if (predicate === "OWNS_STAKE_IN" && status === "in-force") add(shareholders, object, subject);
  }
  const family = kept((id) => new Set([...reachable(owners, id), ...reachable(subsidiaries, id)]));
  return {
    family,
    makers: kept((id) => new Set((makers.get(id) ?? []).flatMap((maker) => [...family(maker)]))),
    holders: kept((id) => {
      const all = reachable(owners, id);
      return new Set([...all, ...[...all].flatMap((owner) => shareholders.get(owner) ?? [])]);
    }),
  };
}

/** Remembers the answer for each id. */
function kept(find: (id: string) => ReadonlySet<string>): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
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
