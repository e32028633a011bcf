import type { Claim, Source } from "@atlas/server/contract";
import { firstDay, lastDay } from "../view/asOf.ts";

/** What happens at a date of a claim. */
export type Happening = "begins" | "planned" | "proposed" | "ends" | "suspended" | "runsUntil";

/** One date of a claim. */
export interface Milestone {
  claim: Claim;
  /** As it is known: a year, a month or a day. */
  date: string;
  happening: Happening;
  /** Whether something that was still open when its sources were written lies ahead, or its date has passed. */
  open: "ahead" | "passed" | "suspended" | null;
  /** Publication of the newest source; null where none is dated. */
  newest: string | null;
}

/** The dated claims of a timeline, date by date, and those that have no date. */
export interface Milestones {
  dated: Milestone[];
  undated: Claim[];
}

/** The dates of claims, seen from a day, and the claims without one. */
export function milestonesOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  today: string,
): Milestones {
  return {
    dated: claims.flatMap((claim) =>
      datesOf(claim).map((one) => ({ ...one, claim, ...openness(claim, one, sources, today) })),
    ),
    undated: claims.filter(({ since, until }) => since === null && until === null),
  };
}

type Dated = Pick<Milestone, "date" | "happening">;

function datesOf({ since, until, status }: Claim): Dated[] {
  const begins = status === "planned" || status === "proposed" ? status : "begins";
  const ends = status === "suspended" ? "suspended" : status === "ended" ? "ends" : "runsUntil";
  return [
    ...(since === null ? [] : [{ date: since, happening: begins } satisfies Dated]),
    // A period of one day, month or year is one date.
    ...(until === null || (until === since && status !== "suspended")
      ? []
      : [{ date: until, happening: ends } satisfies Dated]),
  ];
}

function openness(
  { sources: cited, disputed_by }: Claim,
  { date, happening }: Dated,
  sources: ReadonlyMap<string, Source>,
  today: string,
): Pick<Milestone, "open" | "newest"> {
  const published = [...cited, ...disputed_by].flatMap((id) => sources.get(id)?.published ?? []);
  // The later of two dates is the one whose period ends later; 2025 is not older than March 2025.
  const newest = published.toSorted((left, right) => (lastDay(left) < lastDay(right) ? -1 : 1)).at(-1) ?? null;
  // A year has passed when its last day has.
  const passed = lastDay(date) < today;
  if (happening === "suspended") return { open: "suspended", newest };
  if (happening === "planned" || happening === "proposed") return { open: passed ? "passed" : "ahead", newest };
  if (firstDay(date) > today) return { open: "ahead", newest };
  // A term that ran out after its newest source was written: nobody has looked since what came of it.
  const term = happening === "runsUntil" && passed && newest !== null && lastDay(newest) < firstDay(date);
  return { open: term ? "passed" : null, newest };
}
