import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";

/** Whether a claim says that somebody makes something and that it can be bought. */
export function isSold({ predicate, maturity }: ClaimRelationship): boolean {
  return (
    predicate === "PRODUCES" || (predicate === "DEVELOPS" && (maturity === "commercial" || maturity === "deployed"))
  );
}
