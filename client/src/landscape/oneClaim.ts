import type { Claim, Landscape, LandscapeRow } from "@atlas/server/contract";

type Compared = Pick<LandscapeRow, "gap" | "rule" | "china" | "abroad" | "developers">;

/** Whether one claim on each side alone decides which side is ahead, so that either of them could turn it. */
export function isOneClaimEach(row: Compared, { claims }: Pick<Landscape, "claims">): boolean {
  const { gap, rule, china, abroad, developers } = row;
  if (rule !== "maturity-compared" || (gap !== "ahead" && gap !== "behind")) return false;
  const developing = (outside: boolean) => {
    const ids = new Set(developers.filter((one) => one.abroad === outside).flatMap(({ claim_ids }) => claim_ids));
    return claims.filter((claim) => ids.has(claim.id) && decides(claim));
  };
  return [[china, false] as const, [abroad, true] as const].every(
    ([{ maturity }, outside]) => developing(outside).filter((claim) => claim.maturity === maturity).length === 1,
  );
}

/** Only what is in force, undisputed and tells a maturity says how far a side is. */
function decides({ status, evidence, predicate }: Claim): boolean {
  return predicate === "DEVELOPS" && status === "in-force" && evidence !== "disputed";
}
