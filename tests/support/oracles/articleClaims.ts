import type { ClaimRelationship, GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";

/** The source that is the article of 2025 on what Baogang Group says of its own innovation. */
export const ARTICLE = "reex-2025-baogang-innovation";

/** What rests on the article, by the rule of its scorecard: the claims that cite it, but comparisons that the data set makes. */
export function articleClaims({ claims }: GraphRows): ClaimRelationship[] {
  return claims.filter(({ sources, evidence }) => sources.includes(ARTICLE) && evidence !== "assessed");
}
