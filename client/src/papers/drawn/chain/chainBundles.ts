import type { Claim } from "@atlas/server/contract";
import { lineGrade } from "@atlas/server/lineGrade";
import { type Evidence, evidenceGrades, evidenceIds, type Predicate, predicates } from "@atlas/server/vocabulary";
import { drawnWay } from "../../../model/claim/line/tellingClaim.ts";
import type { BandId, ChainRow } from "./chainRows.ts";

/** Claims of a kind that run from one band to another in the same gap, drawn as one line. */
export interface ChainBundle {
  /** The column behind which it runs. */
  gap: number;
  from: BandId;
  to: BandId;
  /** The entities between which it runs, if they are only two; then it begins and ends at their rows. */
  pair: { from: string; to: string } | null;
  directed: boolean;
  claims: readonly [Claim, ...Claim[]];
  ends: readonly string[];
  evidence: Evidence;
  /** No claim is in force. */
  tentative: boolean;
  own: boolean;
}

/** Bundles the claims of a view, those with the most claims first; `apart` draws each pair of entities by itself. */
export function chainBundles(
  claims: readonly Claim[],
  rows: ReadonlyMap<string, ChainRow>,
  { gaps, apart }: { gaps: number; apart: boolean },
): ChainBundle[] {
  const bundles = new Map<string, { gap: number; from: ChainRow; to: ChainRow; claims: [Claim, ...Claim[]] }>();
  for (const claim of claims) {
    const way = drawnWay(claim);
    const [from, to] = [rows.get(way.from), rows.get(way.to)];
    if (!from || !to) continue;
    const gap = Math.min(gapOf(claim, { from, to }, rows), gaps - 1);
    const ends = apart ? [way.from, way.to] : [from.band, to.band];
    // Two that partner have no first and second.
    const order = predicates[claim.predicate].directed ? ends : ends.toSorted();
    const key = [gap, claim.predicate, ...order].join(" ");
    const bundle = bundles.get(key);
    if (bundle) bundle.claims.push(claim);
    else bundles.set(key, { gap, from, to, claims: [claim] });
  }
  return [...bundles.values()]
    .map(bundleOf)
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) || b.claims.length - a.claims.length || (a.claims[0].id < b.claims[0].id ? -1 : 1),
    );
}

/** The order of kinds: supplies first, comparisons by the editors last. */
function rankOf({ claims: [{ predicate }] }: ChainBundle): number {
  return predicate === "SUPPLIES" ? 0 : predicate === "COUNTERPART_OF" ? 2 : 1;
}

const making: ReadonlySet<Predicate> = new Set(["MINES", "PRODUCES", "DEVELOPS"]);

/** Whether the place of an organisation says what a claim says: that it makes something of this step. */
export function isToldByPlace({ predicate, subject, object }: Claim, rows: ReadonlyMap<string, ChainRow>): boolean {
  const column = rows.get(object)?.first;
  return making.has(predicate) && column !== undefined && (rows.get(subject)?.stands.has(column) ?? false);
}

/** Beside the one to whom the line goes, as far as the step of the good or the steps of the one from whom it comes allow. */
function gapOf(
  { about }: Claim,
  { from, to }: { from: ChainRow; to: ChainRow },
  rows: ReadonlyMap<string, ChainRow>,
): number {
  const good = [rows.get(about ?? ""), to, from].find((row) => row?.band === "goods");
  const { first, last } = good ?? from;
  return Math.max(first, Math.min(last, to.first - 1));
}

/** The grade of most claims, of two as frequent the weaker: the best would say too much of the others. */
function usualGrade(claims: readonly Claim[]): Evidence {
  const countOf = (grade: Evidence) => claims.filter(({ evidence }) => evidence === grade).length;
  const [usual = "disputed"] = evidenceIds.toSorted(
    (a, b) => countOf(b) - countOf(a) || evidenceGrades[a].rank - evidenceGrades[b].rank,
  );
  return usual;
}

function bundleOf({
  gap,
  from,
  to,
  claims,
}: {
  gap: number;
  from: ChainRow;
  to: ChainRow;
  claims: [Claim, ...Claim[]];
}): ChainBundle {
  const ends = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))];
  return {
    gap,
    from: from.band,
    to: to.band,
    pair: ends.length === 2 ? { from: from.entity.id, to: to.entity.id } : null,
    directed: predicates[claims[0].predicate].directed,
    claims,
    ends,
    evidence: ends.length === 2 ? lineGrade(claims) : usualGrade(claims),
    tentative: claims.every(({ status }) => status !== "in-force"),
    own: claims.some(({ own }) => own !== null),
  };
}
