import type { ClaimRelationship, GraphRows } from "../../server/src/dataset/graphRows.ts";

/** The source that is the article of 2025 on what Baogang Group says of its own innovation. */
export const ARTICLE = "reex-2025-baogang-innovation";

/** What the article says: the claims of its dossier that cite it. Comparisons that cite it are not the article's. */
export function articleClaims({ claims }: GraphRows): ClaimRelationship[] {
  return claims.filter(
    ({ sources, dossier, predicate }) =>
      sources.includes(ARTICLE) && dossier === "baogang" && predicate !== "COUNTERPART_OF",
  );
}
