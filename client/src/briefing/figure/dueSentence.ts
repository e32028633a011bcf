import { listParts } from "../../words/listWords.ts";
import type { Briefing } from "../Briefing.ts";
import { dueNumbers } from "../dueNumbers.ts";
import { strings } from "./strings.ts";
import { numberRanges } from "./text/numberRanges.ts";

/** Numbers, or runs of them, that are listed before they are only counted. */
const MOST_RANGES = 20;

/** Which numbers of the figure are marked as due to be checked again, in a sentence; none where none is. */
export function dueSentence(briefing: Briefing): string[] {
  const due = dueNumbers(briefing);
  if (due.size === 0) return [];
  const ranges = numberRanges([...due]);
  return [ranges.length <= MOST_RANGES ? strings.dueNumbers(listParts(ranges)) : strings.dueCount(due.size)];
}
