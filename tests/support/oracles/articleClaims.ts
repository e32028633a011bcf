import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

/** Source id of the 2025 article on Baogang Group's own account of its innovation. */
export const ARTICLE = "reex-2025-baogang-innovation";

/**
 * The claims that rest on the article, by the rule of its scorecard: those that cite it, except comparisons by the data
 * set.
 */
export function articleClaims({ claims }: GraphRows): ClaimRelationship[] {
  return claims.filter(({ sources, evidence }) => sources.includes(ARTICLE) && evidence !== "assessed");
}
