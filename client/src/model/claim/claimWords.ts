import type { Claim } from "@atlas/server/contract";
import { isUndatedDoing } from "@atlas/server/lastReported";
import { inLanguages } from "../words/language.ts";
import { readableWord } from "../words/readableWord.ts";

export type StatusWords = Record<Exclude<Claim["status"], "in-force">, string>;

const statuses: StatusWords = {
  planned: "planned, not yet in effect",
  proposed: "proposed, not settled",
  suspended: "suspended",
  ended: "ended",
};

/** Statuses other than in-force, in words. */
export const statusWords = inLanguages(statuses, async () => (await import("./claimWords.zh.ts")).statusesZh);

const reported = {
  inForce: "in force",
  /** In force by undated sources alone. */
  undated: "in force, sources undated",
  lastReported: (year: string) => `last reported ${year}`,
  newestSource: "Newest source",
};

export type ReportedWords = typeof reported;

/** Words for what is in force, by when it was reported. */
export const reportedWords = inLanguages(reported, async () => (await import("./claimWords.zh.ts")).reportedZh);

export type CaveatWords = Record<Claim["caveats"][number], string>;

const caveats: CaveatWords = {
  weak: "The claim, or its figure, rests on weak sources only.",
  "relay-unmarked":
    "The editors found that all these sources repeat one interested party, so it is weaker than it looks.",
  "headquarters-not-production": "This is a headquarters; no source shows production there.",
  estimate: "The figure is an estimate, a forecast or one end of a range.",
};

export const caveatWords = inLanguages(caveats, async () => (await import("./claimWords.zh.ts")).caveatsZh);

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
