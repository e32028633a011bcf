import type { Claim } from "@atlas/server/contract";
import { isUndatedDoing } from "@atlas/server/lastReported";
import { readableWord } from "../words/readableWord.ts";
import { reportedWords, statusWords } from "./claimWords.ts";

type Reported = Pick<Claim, "predicate" | "status" | "until" | "newest_source" | "last_reported">;

/** A status that a claim's sentence must not hide: "last reported 2003", "suspended"; null if it is in force. */
export function statusNote({ status, last_reported }: Pick<Claim, "status" | "last_reported">): string | null {
  if (status !== "in-force") return statusWords[status];
  return last_reported === null ? null : reportedWords.lastReported(last_reported);
}

/** The same in one or two words: "planned". */
export function statusWord({ status, last_reported }: Pick<Claim, "status" | "last_reported">): string | null {
  if (status !== "in-force") return readableWord(status);
  return last_reported === null ? null : reportedWords.lastReported(last_reported);
}

/** The status of a claim in words: "in force", "in force, sources undated", "last reported 2003", "ended". */
export function statusText(claim: Reported): string {
  return statusNote(claim) ?? (isUndatedDoing(claim) ? reportedWords.undated : reportedWords.inForce);
}
