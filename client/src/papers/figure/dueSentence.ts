import { listParts } from "../../model/words/listWords.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { dueNumbers } from "../briefing/dueNumbers.ts";
import { hasNote } from "../briefing/hasNote.ts";
import { strings } from "./strings.ts";
import { numberRanges } from "./text/numberRanges.ts";

/** Ranges of numbers listed; more are only counted. */
const MOST_RANGES = 20;

/** The numbers of the claims with a note that are due for a check. */
export function dueInFigure(briefing: Briefing): Set<number> {
  return new Set([...dueNumbers(briefing)].filter((number) => hasNote({ number }, briefing)));
}

/** Says which numbers of the figure are marked as due for a check; empty if none are. */
export function dueSentence(briefing: Briefing): string[] {
  const due = dueInFigure(briefing);
  if (due.size === 0) return [];
  const ranges = numberRanges([...due]);
  return [ranges.length <= MOST_RANGES ? strings.dueNumbers(listParts(ranges)) : strings.dueCount(due.size)];
}
