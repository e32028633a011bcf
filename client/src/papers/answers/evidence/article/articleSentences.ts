import type { Claim, SourceDetail } from "@atlas/server/contract";
import { dueOf } from "@atlas/server/due";
import { formatDate } from "../../../../model/words/formatDate.ts";
import { listWords } from "../../../../model/words/listWords.ts";
import { articleStrings as words } from "./articleStrings.ts";
import { ownVerdicts, type Verdict } from "./verdictOf.ts";

interface OtherCounts {
  /** Number of claims that the source contradicts or doubts. */
  against: number;
  day: string;
}

/** Answers "how much of this holds up?" with the numbers, and says which claims are counted and which are context. */
export function articleSentences(
  { claims, total }: SourceDetail,
  groups: Record<Verdict, Claim[]>,
  { against, day }: OtherCounts,
): string[] {
  const all = ownVerdicts.flatMap((verdict) => groups[verdict]);
  const parts = ownVerdicts
    .filter((verdict) => groups[verdict].length > 0)
    .map((verdict) => words.parts[verdict](groups[verdict].length));
  const due = all.filter((claim) => dueOf(claim, day) !== null).length;
  const compared = groups.assessed.length;
  return [
    all.length === 0 ? words.nothing : words.answer(all.length, listWords(parts)),
    ...(all.length + compared + against > 0 ? [words.counted(compared, against)] : []),
    ...(due > 0 ? [words.dueSentence(due, formatDate(day))] : []),
    ...(claims.length < total ? [words.more(claims.length, total)] : []),
  ];
}
