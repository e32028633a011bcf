import { dueOf } from "@atlas/server/due";
import { listParts } from "../../model/words/listWords.ts";
import type { Briefing, NumberedClaim } from "../briefing/Briefing.ts";
import { notedClaims } from "../keyPoints/notedClaims.ts";
import { strings } from "./strings.ts";

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

/** Follows the number of a claim that is due for a check; readable without colour. */
export const DUE_MARK = "*";

/** The numbers of the claims due for a check on the day of the briefing. */
export function dueNumbers({ claims, made }: Pick<Briefing, "claims" | "made">): Set<number> {
  return new Set(claims.flatMap(({ number, claim }) => (dueOf(claim, made) === null ? [] : number)));
}

/** Whether a claim has a note in the document, and so a number in the figure: those that the paper states, and all in an annex. */
export function hasNote(
  { number }: Pick<NumberedClaim, "number">,
  briefing: Pick<Briefing, "claims" | "settings" | "analysis">,
): boolean {
  const { annex, sections } = briefing.settings;
  return (annex && sections.includes("claims")) || notedClaims(briefing).some((one) => one.number === number);
}

const none: ReadonlySet<number> = new Set();

/** Numbers in short form: 1, 2, 3 and 7 become "1–3" and "7"; those due for a check are marked, "7*". */
export function numberRanges(numbers: readonly number[], due = none): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1 && due.has(number) === due.has(run[1])) run[1] = number;
    else runs.push([number, number]);
  }
  const marked = (number: number) => (due.has(number) ? `${number}${DUE_MARK}` : String(number));
  return runs.map(([first, last]) =>
    first === last
      ? marked(first)
      : last === first + 1
        ? `${marked(first)}, ${marked(last)}`
        : `${marked(first)}–${marked(last)}`,
  );
}
