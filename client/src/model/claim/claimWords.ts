import type { Claim } from "@atlas/server/contract";
import { inLanguages } from "../words/language.ts";

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
