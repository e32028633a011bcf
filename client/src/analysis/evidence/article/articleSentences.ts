import type { Claim, SourceDetail } from "@atlas/server/contract";
import { dueOf } from "@atlas/server/due";
import { formatDate } from "../../../words/formatDate.ts";
import { listWords } from "../../../words/listWords.ts";
import { articleStrings as words } from "./articleStrings.ts";
import { type Verdict, verdicts } from "./verdictOf.ts";

interface OtherCounts {
  /** Number of claims that the source contradicts or doubts. */
  against: number;
  day: string;
}

/**
 * Answers "how much of this holds up?" with the numbers; comparisons made in this data set are no claims of the source
 * and are counted separately.
 */
export function articleSentences(
  { claims, total }: SourceDetail,
  groups: Record<Verdict, Claim[]>,
  { against, day }: OtherCounts,
): string[] {
  const own = verdicts.filter((verdict) => verdict !== "assessed");
  const all = own.flatMap((verdict) => groups[verdict]);
  const parts = own
    .filter((verdict) => groups[verdict].length > 0)
    .map((verdict) => words.parts[verdict](groups[verdict].length));
  const due = all.filter((claim) => dueOf(claim, day) !== null).length;
  const compared = groups.assessed.length;
  return [
    all.length === 0 ? words.nothing : words.answer(all.length, listWords(parts)),
    ...(compared > 0 ? [words.comparisons(compared)] : []),
    ...(against > 0 ? [words.contradicts(against)] : []),
    ...(due > 0 ? [words.dueSentence(due, formatDate(day))] : []),
    ...(claims.length < total ? [words.more(claims.length, total)] : []),
  ];
}
