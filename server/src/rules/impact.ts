import { type Evidence, evidenceGrades } from "./vocabulary.ts";

/** The meanings that a change of a claim has to a reader who relied on it, most harmful first. */
export const impacts = ["weaker", "gone", "ended", "new", "reworded", "stronger", "details"] as const;
export type Impact = (typeof impacts)[number];

interface StatedState {
  status: string;
  evidence: Evidence;
}

/** The columns of a change that the rule needs; null on the side that lacks the claim. */
interface ChangedClaim {
  before: StatedState | null;
  after: StatedState | null;
  parts: readonly string[];
}

/** Parts that change what a claim says. Its figures are told by the statement; alone, they change in unit or kind. */
const said: ReadonlySet<string> = new Set(["statement", "ends", "predicate", "status", "dates", "word", "dispute"]);

/** The status of things in force, and those of things only hoped for. */
const HELD = "in-force";
const hoped: ReadonlySet<string> = new Set(["planned", "proposed", "suspended"]);

/** The most harmful thing that a change does. A weaker grade, or a plan, may have been quoted as more. */
export function impactOf({ before, after, parts }: ChangedClaim): Impact {
  if (after === null) return "gone";
  if (before === null) return "new";
  const gain = evidenceGrades[after.evidence].rank - evidenceGrades[before.evidence].rank;
  if (gain < 0 || (before.status === HELD && hoped.has(after.status))) return "weaker";
  if (before.status !== "ended" && after.status === "ended") return "ended";
  if (parts.some((part) => said.has(part))) return "reworded";
  return gain > 0 ? "stronger" : "details";
}

/** Orders changes by impact, the most harmful first. */
export function byImpact(left: ChangedClaim, right: ChangedClaim): number {
  return impacts.indexOf(impactOf(left)) - impacts.indexOf(impactOf(right));
}
