import type { Claim } from "@atlas/server/contract";
import { formatDate } from "../../words/formatDate.ts";
import { sourceWords } from "../strings.ts";

/** The result of the last rereading of a source for a claim. */
interface FoundCheck {
  date: string;
  verdict: Claim["check_verdicts"][number];
  /** The missing or different part, in English. */
  note: string | null;
}

/** The newest check of a source for a claim; null if there is none. */
export function checkOf(claim: Claim, source: string): FoundCheck | null {
  const place = claim.check_sources.indexOf(source);
  const [date, verdict] = [claim.check_dates[place], claim.check_verdicts[place]];
  if (date === undefined || verdict === undefined) return null;
  return { date, verdict, note: claim.check_notes[place] || null };
}

/** A check in words, without its note: "Read again on 28 November 2026: supports it in part". */
export function checkText({ date, verdict }: FoundCheck): string {
  return sourceWords.readAgain(formatDate(date), sourceWords.verdicts[verdict]);
}
