import type { Claim, ClaimCount } from "@atlas/server/contract";
import { evidenceGrades, evidenceIds } from "@atlas/server/vocabulary";
import { unitText } from "../../../../model/words/figureText.ts";
import { gradeName } from "../../../../model/words/names.ts";
import type { ClaimOrder } from "../../claim/claimOrder.ts";
import { claimsStrings } from "../strings.ts";
import { type ClaimGroup, groupClaims } from "./groupClaims.ts";

/** An entity, and its total of claims for each predicate. */
interface Read {
  id: string;
  counts: readonly ClaimCount[];
}

/** The claims of an entity in an order, in groups whose headings name what is ordered. */
export function orderClaims(claims: readonly Claim[], order: ClaimOrder, { id, counts }: Read): ClaimGroup[] {
  switch (order) {
    case "predicate":
      return groupClaims(id, claims, counts);
    case "newest":
      return byDate(claims);
    case "best":
      return byGrade(claims);
    case "weakest":
      return byGrade(claims)
        .toReversed()
        .map((group) => ({ ...group, claims: group.claims.toReversed() }));
    case "largest":
      return byFigure(claims);
  }
}

function byDate(claims: readonly Claim[]): ClaimGroup[] {
  const dated = claims.filter((claim) => dateOf(claim) !== "").toSorted(newestFirst);
  const undated = claims.filter((claim) => dateOf(claim) === "").toSorted(byId);
  return groups([
    ["dated", claimsStrings.newestFirst, dated],
    ["undated", claimsStrings.undated, undated],
  ]);
}

function byGrade(claims: readonly Claim[]): ClaimGroup[] {
  const strongestFirst = evidenceIds.toSorted((a, b) => evidenceGrades[b].rank - evidenceGrades[a].rank);
  return groups(
    strongestFirst.map((grade) => {
      const here = claims.filter((claim) => claim.evidence === grade);
      return [
        grade,
        gradeName(grade),
        here.toSorted((a, b) => b.publisher_count - a.publisher_count || newestFirst(a, b)),
      ];
    }),
  );
}

/** Only figures of one unit can be compared, so each unit has its own group, the most frequent first. */
function byFigure(claims: readonly Claim[]): ClaimGroup[] {
  const units = new Map<string, Claim[]>();
  for (const claim of claims) {
    const unit = figureOf(claim)?.unit;
    if (unit !== undefined) units.set(unit, [...(units.get(unit) ?? []), claim]);
  }
  const size = (claim: Claim) => Math.abs(figureOf(claim)?.value ?? 0);
  const sorted = [...units].toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return groups([
    ...sorted.map(([unit, some]): GroupSpec => {
      return [unit, claimsStrings.inUnit(unitText(unit)), some.toSorted((a, b) => size(b) - size(a) || byId(a, b))];
    }),
    ["none", claimsStrings.noFigure, claims.filter((claim) => figureOf(claim) === null).toSorted(newestFirst)],
  ]);
}

type GroupSpec = readonly [key: string, phrase: string, claims: Claim[]];

function groups(specs: readonly GroupSpec[]): ClaimGroup[] {
  return specs
    .filter(([, , claims]) => claims.length > 0)
    .map(([key, phrase, claims]) => ({ key, phrase, claims, total: claims.length }));
}

function figureOf({ share_pct, quantity, unit }: Claim): { value: number; unit: string } | null {
  if (share_pct !== null) return { value: share_pct, unit: "%" };
  return quantity === null || unit === null ? null : { value: quantity, unit };
}

/** ISO dates sort as text. */
function dateOf({ since, until }: Claim): string {
  return since ?? until ?? "";
}

function newestFirst(a: Claim, b: Claim): number {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one === other) return byId(a, b);
  return one < other ? 1 : -1;
}

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}
