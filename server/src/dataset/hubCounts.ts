import type { ClaimRelationship } from "./graphRows.ts";

/** How many claims each hub has of each predicate, direction and evidence, as `SUPPLIES out assessed 12`, in the order of texts. */
export function hubCounts(
  claims: readonly ClaimRelationship[],
  isHub: (id: string) => boolean,
): ReadonlyMap<string, string[]> {
  const counter = hubCounter(isHub);
  for (const claim of claims) counter.add(claim);
  return counter.counts();
}

/** Counts the claims of hubs one after the other. */
export function hubCounter(isHub: (id: string) => boolean): {
  add(claim: Pick<ClaimRelationship, "subject" | "object" | "predicate" | "evidence">): void;
  counts(): ReadonlyMap<string, string[]>;
} {
  const counts = new Map<string, Map<string, number>>();
  const count = (id: string, kind: string) => {
    if (!isHub(id)) return;
    const own = counts.get(id) ?? new Map<string, number>();
    own.set(kind, (own.get(kind) ?? 0) + 1);
    counts.set(id, own);
  };
  return {
    add({ subject, object, predicate, evidence }) {
      count(subject, `${predicate} out ${evidence}`);
      count(object, `${predicate} in ${evidence}`);
    },
    counts: () =>
      new Map([...counts].map(([id, own]) => [id, [...own].map(([kind, many]) => `${kind} ${many}`).sort()])),
  };
}
