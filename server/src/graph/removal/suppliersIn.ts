import type { Claim, Supplier } from "../../contract/index.ts";
import { columnValues, evidenceGrades } from "../../rules/vocabulary.ts";

/** Who supplies one thing, and who is only to supply it. */
export interface Supply {
  counted: Supplier[];
  announced: Supplier[];
}

type Maturity = (typeof columnValues.maturity)[number];

/**
 * Who supplies something by these claims about it: only what is in force counts. What is planned or proposed is told beside
 * it, what is suspended or ended is no supply.
 */
export function suppliersIn(claims: readonly Claim[]): Supply {
  const counted = suppliers(claims.filter(inForce));
  const known = new Set(counted.map(({ organisation }) => organisation));
  const announced = claims.filter(
    ({ status, subject }) => (status === "planned" || status === "proposed") && !known.has(subject),
  );
  return { counted, announced: suppliers(announced) };
}

/** Whether a claim holds at the date of its sources. */
export function inForce({ status }: Claim): boolean {
  return status === "in-force";
}

/** The claims by the entity that `keyOf` names; claims without one are left out. */
export function claimsBy(claims: Iterable<Claim>, keyOf: (claim: Claim) => string | null): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

function suppliers(claims: readonly Claim[]): Supplier[] {
  return [...claimsBy(claims, ({ subject }) => subject)]
    .map(([organisation, own]) => supplier(organisation, own))
    .sort(bestFirst);
}

function supplier(organisation: string, claims: readonly Claim[]): Supplier {
  const [best = claims[0]] = claims.toSorted((a, b) => rankOf(b) - rankOf(a));
  return {
    organisation,
    // What is disputed does not make anyone's technology more mature where another claim says how far it is.
    maturity: furthest(claims.filter((claim) => claim.evidence !== "disputed")) ?? furthest(claims),
    evidence: best?.evidence ?? "disputed",
    claim_ids: claims.map(({ id }) => id).sort(),
  };
}

function furthest(claims: readonly Claim[]): Maturity | null {
  return columnValues.maturity.findLast((one) => claims.some(({ maturity }) => maturity === one)) ?? null;
}

function bestFirst(a: Supplier, b: Supplier): number {
  return (
    rankOf(b) - rankOf(a) ||
    maturityRank(b) - maturityRank(a) ||
    (a.organisation < b.organisation ? -1 : Number(a.organisation > b.organisation))
  );
}

function rankOf({ evidence }: Pick<Claim, "evidence">): number {
  return evidenceGrades[evidence].rank;
}

function maturityRank({ maturity }: Supplier): number {
  return maturity === null ? -1 : columnValues.maturity.indexOf(maturity);
}
