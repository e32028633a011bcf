import { type Evidence, evidenceGrades } from "./vocabulary.ts";

/** The part of a claim that decides the grade of its line. */
interface Graded {
  evidence: Evidence;
  status: string;
}

/**
 * The claim that gives a line its grade; a line stands for all its claims between two entities. It is the first disputed
 * claim in force; without one, the first of the best grade, in the order of the vocabulary (corroborated, single source,
 * assessed, self-reported, disputed).
 */
export function decidingClaim<Claim extends Graded>(claims: readonly [Claim, ...Claim[]]): Claim {
  const disputed = claims.find(({ evidence, status }) => evidence === "disputed" && status === "in-force");
  return disputed ?? claims.reduce((best, claim) => (rankOf(claim) > rankOf(best) ? claim : best));
}

/** The grade of a line: `disputed` if any claim in force is, otherwise that of its best claim. */
export function lineGrade(claims: readonly [Graded, ...Graded[]]): Evidence {
  return decidingClaim(claims).evidence;
}

/** Number of different grades among the claims of a line. */
export function gradesIn(claims: readonly Graded[]): number {
  return new Set(claims.map(({ evidence }) => evidence)).size;
}

function rankOf({ evidence }: Graded): number {
  return evidenceGrades[evidence].rank;
}
