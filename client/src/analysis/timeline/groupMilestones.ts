import { firstDay } from "@atlas/server/partialDate";
import type { Milestone } from "./milestonesOf.ts";

/** The milestones of one month; of a year, those whose month is not known. */
export interface MonthGroup {
  /** YYYY-MM; null where only the year is known. */
  month: string | null;
  milestones: Milestone[];
}

/** The milestones of one year. */
export interface YearGroup {
  year: string;
  count: number;
  months: MonthGroup[];
}

/** Puts milestones into years and months in their order; within a year, those whose month is not known stand apart. */
export function groupMilestones(milestones: readonly Milestone[], oldestFirst: boolean): YearGroup[] {
  const ordered = milestones.toSorted(byDate);
  if (!oldestFirst) ordered.reverse();
  const years: YearGroup[] = [];
  for (const milestone of ordered) {
    const year = milestone.date.slice(0, 4);
    const month = milestone.date.length > 4 ? milestone.date.slice(0, 7) : null;
    let group = years.at(-1);
    if (group?.year !== year) {
      group = { year, count: 0, months: [] };
      years.push(group);
    }
    group.count++;
    const last = group.months.at(-1);
    if (last && last.month === month) last.milestones.push(milestone);
    else group.months.push({ month, milestones: [milestone] });
  }
  return years;
}

/** By date, the less exact before the more exact that it may hold; what begins before what ends, then by id. */
function byDate(left: Milestone, right: Milestone): number {
  const [one, other] = [firstDay(left.date), firstDay(right.date)];
  // A year stands before all its months, a month before all its days.
  const year = one.slice(0, 4).localeCompare(other.slice(0, 4));
  if (year !== 0) return year;
  if ((left.date.length === 4) !== (right.date.length === 4)) return left.date.length - right.date.length;
  return (
    one.localeCompare(other) ||
    left.date.length - right.date.length ||
    Number(left.happening === "ends") - Number(right.happening === "ends") ||
    (left.claim.id < right.claim.id ? -1 : 1)
  );
}
