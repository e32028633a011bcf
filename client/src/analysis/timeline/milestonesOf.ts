import type { Claim } from "@atlas/server/contract";
import { type Due, dueOf } from "@atlas/server/due";
import { firstDay, lastDay } from "@atlas/server/partialDate";

/** What happens at a date of a claim. */
export type Happening =
  | "begins"
  | "planOf"
  | "plannedFor"
  | "proposalOf"
  | "ends"
  | "suspended"
  | "until"
  | "dueBy"
  | "suspensionEnds"
  | "target";

/** One date of a claim. */
export interface Milestone {
  claim: Claim;
  /** As it is known: a year, a month or a day. */
  date: string;
  happening: Happening;
  /** Whether it was still to come on the day from which one looks. */
  ahead: boolean;
  /** That the claim is due to be checked again, at the date by which it is; else at its last one. */
  due: Due | null;
}

/** The dated claims of a timeline, date by date, and those that have no date. */
export interface Milestones {
  dated: Milestone[];
  undated: Claim[];
}

/** The dates of claims, seen from a day, and the claims without one. */
export function milestonesOf(claims: readonly Claim[], today: string): Milestones {
  const undated = claims.filter(({ since, until, due }) => since === null && until === null && due === null);
  return { dated: claims.flatMap((claim) => milestonesOfClaim(claim, today)), undated };
}

type Dated = Pick<Milestone, "date" | "happening">;

function milestonesOfClaim(claim: Claim, today: string): Milestone[] {
  const dates = [...startOf(claim, today), ...endOf(claim), ...dueDateOf(claim)];
  const due = dueOf(claim, today);
  const marked = dates.findLastIndex(({ date }) => due !== null && (due.date === null || due.date === date));
  return dates.map((dated, at) => ({ ...dated, claim, ahead: isAhead(dated, today), due: at === marked ? due : null }));
}

/** In the data, a plan begins where it was made, or where it is to come true; only a day to come tells which. */
function startOf({ since, status, due }: Claim, today: string): Dated[] {
  if (since === null) return [];
  const open = status === "planned" || status === "proposed";
  if (!open) return [{ date: since, happening: "begins" }];
  if (since === due || firstDay(since) > today) return [{ date: since, happening: "plannedFor" }];
  return [{ date: since, happening: status === "planned" ? "planOf" : "proposalOf" }];
}

function endOf({ since, until, status }: Claim): Dated[] {
  if (until === null) return [];
  if (status === "suspended") return [{ date: until, happening: "suspended" }];
  // A period of one day, month or year is one date.
  if (until === since) return [];
  return [{ date: until, happening: status === "ended" ? "ends" : "until" }];
}

/** The date by which something is to have come true, where no other date of the claim is the same. */
function dueDateOf({ since, until, due, status }: Claim): Dated[] {
  if (due === null || due === since || due === until) return [];
  if (status === "suspended") return [{ date: due, happening: "suspensionEnds" }];
  return [{ date: due, happening: status === "planned" || status === "proposed" ? "dueBy" : "target" }];
}

function isAhead({ date, happening }: Dated, today: string): boolean {
  // What is to begin this year has begun for all that is known; what is to be done by this year may yet be.
  return happening === "begins" ? firstDay(date) > today : isOpen(happening) && lastDay(date) >= today;
}

function isOpen(happening: Happening): boolean {
  return ["plannedFor", "until", "dueBy", "suspensionEnds", "target"].includes(happening);
}
