import { type Claim, type Side, type Standing, standings } from "../../contract/index.ts";
import { newestOf } from "../../rules/partialDate.ts";
import { columnValues, evidenceIds } from "../../rules/vocabulary.ts";

/** The standing of a developer by one claim. */
export function standingOf({ predicate, status, last_reported, evidence, maturity }: Claim): Standing {
  if (status === "ended" || status === "suspended") return "ended";
  if (status === "planned" || status === "proposed") return "planned";
  if (last_reported !== null) return "last-reported";
  if (evidence === "disputed") return "disputed";
  return predicate === "DEVELOPS" && maturity !== null ? "working" : "not-stated";
}

/** The joint statement of claims: their most telling standing, its furthest maturity, and the best evidence of that. */
export function sideOf(claims: readonly Claim[]): Side {
  const standing = standings.find((one) => claims.some((claim) => standingOf(claim) === one)) ?? null;
  const ofStanding = claims.filter((claim) => standingOf(claim) === standing);
  const furthest = Math.max(0, ...ofStanding.map(({ maturity }) => maturityRank(maturity)));
  const deciding = ofStanding.filter(({ maturity }) => maturityRank(maturity) === furthest);
  const evidence = evidenceIds.find((grade) => deciding.some((claim) => claim.evidence === grade)) ?? null;
  return {
    standing,
    maturity: deciding[0]?.maturity ?? null,
    evidence,
    newest_source: newestOf(ofStanding.map(({ newest_source }) => newest_source)),
    deciding: deciding.length,
  };
}

/** The maturity as a number, from 1 for research to 5 for deployed; 0 if none is stated. */
export function maturityRank(maturity: Claim["maturity"]): number {
  return maturity === null ? 0 : columnValues.maturity.indexOf(maturity) + 1;
}
