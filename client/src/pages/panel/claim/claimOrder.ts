import type { Evidence } from "@atlas/server/vocabulary";

export const claimOrders = ["predicate", "newest", "best", "weakest", "largest"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

export interface ClaimQuery {
  /** Words that a claim must contain; empty for any. */
  text: string;
  /** Grades that a claim may have; empty for all. */
  grades: Evidence[];
  order: ClaimOrder;
}

/** All claims, grouped by predicate. */
export const allClaims: ClaimQuery = { text: "", grades: [], order: "predicate" };

/** The same query with one grade more or less; none means all. */
export function toggleGrade(query: ClaimQuery, grade: Evidence): ClaimQuery {
  const { grades } = query;
  return { ...query, grades: grades.includes(grade) ? grades.filter((other) => other !== grade) : [...grades, grade] };
}

/** Whether a query leaves claims out. */
export function narrows({ text, grades }: ClaimQuery): boolean {
  return text.trim() !== "" || grades.length > 0;
}

/** Whether a query needs all claims to be loaded: searches, and orders other than the usual one, do. */
export function needsAll(query: ClaimQuery): boolean {
  return narrows(query) || query.order !== "predicate";
}
