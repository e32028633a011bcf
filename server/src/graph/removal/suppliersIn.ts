import type { Claim, Supplier } from "../../contract/index.ts";
import { columnValues, evidenceGrades } from "../../rules/vocabulary.ts";

/** The suppliers of one thing, and those that are only announced. */
export interface Supply {
  counted: Supplier[];
  announced: Supplier[];
}

type Maturity = (typeof columnValues.maturity)[number];

/**
 * The suppliers of something by the claims about it: only claims in force count. Planned or proposed supply is listed
 * apart; suspended or ended supply is none.
 */
export function suppliersIn(claims: readonly Claim[]): Supply {
  const counted = suppliers(claims.filter(inForce));
  const known = new Set(counted.map(({ organisation }) => organisation));
  const announced = claims.filter(
    ({ status, subject }) => (status === "planned" || status === "proposed") && !known.has(subject),
  );
  return { counted, announced: suppliers(announced) };
}

/** Whether a claim holds on the date of its sources. */
export function inForce({ status }: Claim): boolean {
  return status === "in-force";
}

/** Groups claims by the entity that `keyOf` returns; claims without one are left out. */
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
    // A disputed claim does not make a technology more mature if another claim states its maturity.
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
