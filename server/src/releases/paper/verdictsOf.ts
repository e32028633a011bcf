import type { ChangedPart, Claim, ClaimChange, PaperVerdict, ReleasedClaim } from "../../contract/index.ts";
import { hasRunOut, type Standing, standingOf } from "../../rules/standing.ts";

/** A claim of a paper that still exists, as it was and as it is. */
interface Kept {
  before: ReleasedClaim;
  now: Claim;
  change: Pick<ClaimChange, "parts"> | null;
  hasOtherFigure: boolean;
}

/** The paper's day and the reader's. */
export interface Days {
  made: string;
  day: string;
}

const revising: readonly ChangedPart[] = ["ends", "predicate", "status", "dates", "word", "dispute"];

/** Tells what became of a claim that still exists, gravest first, and where its dates stand for the reader. */
export function verdictsOf(
  { before, now, change, hasOtherFigure }: Kept,
  { made, day }: Days,
): { verdicts: PaperVerdict[]; standing: Standing } {
  const { status, since, until, due } = before;
  const then = standingOf({ ...now, status, since, until, due }, made);
  const standing = standingOf(now, day);
  const parts = change?.parts ?? [];
  const isEnded = standing.kind === "ended" && then.kind !== "ended";
  const found: [PaperVerdict, boolean][] = [
    ["ended", isEnded],
    ["figure", hasOtherFigure],
    ["reworded", parts.includes("statement")],
    ["regraded", parts.includes("evidence")],
    ["ran-out", hasRunOut(standing) && !hasRunOut(then) && !hasRunOut(standingOf(now, made))],
    ["revised", !isEnded && parts.some((part) => revising.includes(part))],
  ];
  const verdicts = found.flatMap(([verdict, holds]) => (holds ? verdict : []));
  return { verdicts: verdicts.length === 0 ? ["unchanged"] : verdicts, standing };
}
