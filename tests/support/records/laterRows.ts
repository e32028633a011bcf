import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

/** A version of the data made for tests, after these rows: of eleven claims one is gone and six are others, and two are new. */
export function laterRows({ dataset, claims, ...rest }: GraphRows): GraphRows {
  const changed = claims.flatMap((claim, place): GraphRows["claims"] => {
    const at = place % 11;
    if (at === 0) return [];
    if (at === 1) return [{ ...claim, statement: `${claim.statement} So it was.` }];
    if (at === 2 && claim.quantity !== null) return [{ ...claim, quantity: claim.quantity + 1 }];
    if (at === 3) return [{ ...claim, evidence: claim.evidence === "assessed" ? "disputed" : "assessed" }];
    if (at === 4) return [{ ...claim, status: "ended", until: "2027-02" }];
    if (at === 5) return [{ ...claim, status: "suspended", due: "2027-03-10", until: null }];
    if (at === 6 && claim.quantity !== null) return [{ ...claim, quantity_kind: claim.quantity_kind ?? "actual" }];
    return [claim];
  });
  const [first, second] = claims;
  if (first === undefined || second === undefined) throw new Error("there are no claims");
  const named = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const elsewhere = rest.entities.find(({ id }) => !named.has(id))?.id ?? "";
  const added = [
    { ...first, id: "new-001", statement: "New between the same two." },
    { ...second, id: "new-002", object: second.subject, subject: elsewhere, statement: "New at one end." },
  ];
  return { ...rest, dataset: { ...dataset, version: "2027.9", date: "2027-05-01" }, claims: [...changed, ...added] };
}
