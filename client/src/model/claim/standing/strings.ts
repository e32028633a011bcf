import { counted } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  inForce: (when: string) => `in force (${when})`,
  reported: (when: string) => `reported as current (${when})`,
  /** For an event, or a fact that time does not end. */
  recorded: (when: string) => `reported (${when})`,
  compared: (when: string) => `a comparison (sources of ${when})`,
  comparedUndated: "a comparison (sources not dated)",
  undated: "no dated source",
  lastReported: (year: string) => `last reported ${year}`,
  until: (date: string) => `until ${date}`,
  ended: (date: string) => `ended ${date}`,
  endedSome: "ended",
  periodOver: (date: string) => `for a period that ended ${date}`,
  planned: (date: string | null) => (date === null ? "planned" : `planned for ${date}`),
  proposed: (date: string | null) => (date === null ? "proposed" : `proposed for ${date}`),
  suspended: (date: string | null) => (date === null ? "suspended" : `suspended until ${date}`),
  asOf: (when: string) => `as of ${when}`,
  notDated: "not dated",
  wasPlanned: (date: string | null) =>
    `was planned${date === null ? "" : ` for ${date}`}; whether it came is not known here`,
  wasProposed: (date: string | null) =>
    `was proposed${date === null ? "" : ` for ${date}`}; whether it came is not known here`,
  suspensionOver: (passed: string) => `the suspension ran out ${passed}; what followed is not known here`,
  termOver: (passed: string) => `ran out ${passed}; what followed is not known here`,
  targetOver: (date: string) => `its date, ${date}, has passed`,
  daysAgo: (days: number) => `${counted(days, "day", "days")} ago`,
  onDay: (date: string) => `on ${date}`,
  inPeriod: (date: string) => `in ${date}`,
  /** In one or two words, where there is no room for more. */
  short: {
    "term-over": "ran out",
    "suspension-over": "suspension ran out",
    "plan-over": "was planned",
    "proposal-over": "was proposed",
    planned: "planned",
    proposed: "proposed",
    suspended: "suspended",
    ended: "ended",
    "period-over": "period over",
  } as Record<string, string>,
  confirmed: (when: string) => (when === "not dated" ? when : `last confirmed ${when}`),
  /** The end of all that the data set knows, by its newest source. */
  horizon: (date: string) => `This data set knows nothing newer than ${date}.`,
  afterHorizon: (date: string, asOf: string) =>
    `This data set knows nothing newer than ${date}, so what changed from then to ${asOf} is missing.`,
  lastConfirmed: "Last confirmed",
  weakestConfirmed: (when: string) => `weakest step last confirmed ${when}`,
  weakestUndated: "a step is not dated",
};

export type StandingStrings = typeof en;

/** The words for the standing of a claim on a day. */
export const standingStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
