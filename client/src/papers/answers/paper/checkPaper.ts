import type { Claim, PaperAnswer, PaperClaim } from "@atlas/server/contract";
import type { FoundPaper, KeptPaper } from "./FoundPaper.ts";
import { ownText } from "./ownText.ts";
import { type StatedPlace, statedAt } from "./statedAt.ts";
import { type OwnWords, wordsIn } from "./wordsIn.ts";

/** A claim of a paper with its number, what became of it, and whose words it has in the file. */
export interface CheckedClaim extends PaperClaim {
  number: number;
  /** The claim as it is now; null if it is gone. */
  now: Claim | null;
  /** The sentence of the file that somebody changed; null if its statement was not changed there. */
  own: OwnWords | null;
  /** Whether its statement stands in the file; null for a picture, which has no statements. */
  inText: boolean | null;
  /** The places where the file states it, in its own words; empty if it does not. */
  stated: readonly StatedPlace[];
}

/** A paper with what became of its claims; `answer` is null if its version is not kept, or if no claim was found. */
export interface CheckedPaper {
  found: FoundPaper;
  answer: PaperAnswer | null;
  isKept: boolean;
  claims: readonly CheckedClaim[];
  /** For a paper without ids: how many claims were found by their statements, word for word and nearly. */
  matched: { exact: number; near: number } | null;
}

/** A paper whose claims cannot be compared. */
export function uncompared(found: FoundPaper, isKept: boolean): CheckedPaper {
  return { found, answer: null, isKept, claims: [], matched: null };
}

/** The claims of a paper beside what became of them and beside the words of its file. */
export function checkPaper(
  kept: Pick<KeptPaper, "text" | "papers" | "places">,
  found: FoundPaper,
  answer: PaperAnswer,
  matched: CheckedPaper["matched"] = null,
): CheckedPaper {
  const stated = answer.paper.flatMap(({ id, before }) => (before === null ? [] : { id, statement: before.statement }));
  const text = ownText(kept, found);
  const words = text === null ? null : wordsIn(text, stated);
  const exact = new Set(words?.exact);
  const told = stated.map(({ id, statement }) => ({ id, words: words?.own.get(id)?.words ?? statement }));
  const places = statedAt(text ?? "", kept.places, told);
  const now = new Map(answer.claims.map((claim) => [claim.id, claim]));
  const claims = answer.paper.map((claim, place) => ({
    ...claim,
    number: place + 1,
    now: claim.verdicts.includes("gone") ? null : (now.get(claim.id) ?? null),
    own: words?.own.get(claim.id) ?? null,
    inText: words === null ? null : exact.has(claim.id) || words.own.has(claim.id),
    stated: places.get(claim.id) ?? [],
  }));
  return { found, answer, isKept: true, claims, matched };
}

/** Whether the data say something else of a claim than the paper's version did; a date that passed is no such change. */
export function isChanged({ verdicts }: Pick<PaperClaim, "verdicts">): boolean {
  return verdicts.some((verdict) => !["ran-out", "unknown", "unchanged"].includes(verdict));
}

/** Whether there is anything to tell of a claim. */
export function isTold(claim: CheckedClaim): boolean {
  return claim.own !== null || claim.verdicts.some((verdict) => verdict !== "unchanged");
}
