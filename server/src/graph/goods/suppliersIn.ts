import type { Claim, Supplier } from "../../contract/index.ts";
import { isCurrent } from "../../rules/lastReported.ts";
import { newestOf } from "../../rules/partialDate.ts";
import { columnValues, evidenceGrades } from "../../rules/vocabulary.ts";
import { groupBy } from "../groupBy.ts";
import { isOnMaker } from "./goodsClaims.ts";

/** The suppliers of one thing, those that were last reported years ago, and those that are only announced. */
export interface Supply {
  counted: Supplier[];
  last_reported: Supplier[];
  announced: Supplier[];
}

type Maturity = (typeof columnValues.maturity)[number];

/** The suppliers of something by current claims; those last reported years ago, planned or proposed are apart. */
export function suppliersIn(claims: readonly Claim[]): Supply {
  const counted = suppliers(claims.filter(isCurrent));
  const known = new Set(counted.map(({ organisation }) => organisation));
  const others = claims.filter(({ subject }) => !known.has(subject));
  const announced = others.filter(({ status }) => status === "planned" || status === "proposed");
  return {
    counted,
    last_reported: suppliers(others.filter(({ last_reported }) => last_reported !== null)),
    announced: suppliers(announced),
  };
}

/** The ids of the suppliers that count. */
export function currentSuppliers(claims: readonly Claim[]): string[] {
  return suppliersIn(claims).counted.map(({ organisation }) => organisation);
}

/** Current makers and suppliers of each thing. */
export function sourcesIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  return groupBy(
    claims.filter(isCurrent).flatMap((claim): [string, string][] => {
      if (isOnMaker(claim)) return [[claim.object, claim.subject]];
      return claim.predicate === "SUPPLIES" && claim.about !== null ? [[claim.about, claim.subject]] : [];
    }),
  );
}

/** The suppliers that go, those that stay, and of those that do not count the ones that stay. */
export function partsOf(
  { counted, last_reported, announced }: Supply,
  { isTaken }: { isTaken(organisation: string): boolean },
) {
  return {
    taken: counted.filter(({ organisation }) => isTaken(organisation)),
    left: counted.filter(({ organisation }) => !isTaken(organisation)),
    last_reported: last_reported.filter(({ organisation }) => !isTaken(organisation)),
    announced: announced.filter(({ organisation }) => !isTaken(organisation)),
  };
}

function suppliers(claims: readonly Claim[]): Supplier[] {
  return [...groupBy(claims.map((claim) => [claim.subject, claim]))]
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
    newest_source: newestOf(claims.map(({ newest_source }) => newest_source)),
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
