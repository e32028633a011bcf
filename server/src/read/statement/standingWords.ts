import type { Claim } from "../../contract/index.ts";
import { type StandingKind, standingOf } from "../../rules/standing.ts";

const words: Record<StandingKind, (date: string) => string> = {
  force: () => "in force",
  report: () => "reported as current",
  record: () => "on record",
  assessment: () => "a comparison",
  "last-reported": (date) => `last reported ${date}; nobody is known to have reported it since`,
  until: (date) => `until ${date}`,
  ended: (date) => `ended ${date}`.trim(),
  "period-over": (date) => `for a period that ended ${date}`,
  planned: (date) => `only planned${date === "" ? "" : ` for ${date}`}`,
  proposed: (date) => `only proposed${date === "" ? "" : ` for ${date}`}`,
  suspended: (date) => `suspended${date === "" ? "" : ` until ${date}`}`,
  "plan-over": (date) => `was planned${date === "" ? "" : ` for ${date}`}; whether it came is not known here`,
  "proposal-over": (date) => `was proposed${date === "" ? "" : ` for ${date}`}; whether it came is not known here`,
  "suspension-over": (date) => `the suspension ran out ${date}; what followed is not known here`,
  "term-over": (date) => `ran out ${date}; what followed is not known here`,
  "target-over": (date) => `its date, ${date}, has passed`,
};

/** The word under which a claim stands on a day, such as `reported as current`. */
export function standingWords(claim: Claim, day: string): string {
  const { kind, date } = standingOf(claim, day);
  return words[kind](date ?? "");
}
