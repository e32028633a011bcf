import type { Evidence } from "@atlas/server/vocabulary";

/** The orders in which the claims of an entity can be read. */
export const claimOrders = ["predicate", "newest", "best", "weakest", "largest"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

/** Which claims of an entity are read, and in which order. */
export interface ClaimQuery {
  /** Words that a claim must hold; empty means any. */
  text: string;
  /** Grades that a claim may have; empty means all. */
  grades: Evidence[];
  order: ClaimOrder;
}

/** All claims, by what they say. */
export const allClaims: ClaimQuery = { text: "", grades: [], order: "predicate" };

/** The same query with one more grade allowed, or one less; without any, all are. */
export function toggleGrade(query: ClaimQuery, grade: Evidence): ClaimQuery {
  const { grades } = query;
  return { ...query, grades: grades.includes(grade) ? grades.filter((other) => other !== grade) : [...grades, grade] };
}

/** Whether a query leaves claims out. */
export function narrows({ text, grades }: ClaimQuery): boolean {
  return text.trim() !== "" || grades.length > 0;
}

/** Whether a query cannot be answered from some of the claims: any search, and any other order, is of them all. */
export function needsAll(query: ClaimQuery): boolean {
  return narrows(query) || query.order !== "predicate";
}
