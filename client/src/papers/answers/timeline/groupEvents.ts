import { firstDay } from "@atlas/server/partialDate";
import type { TimelineEvent } from "./timelineEvents.ts";

/** The events of one month, or those of a year whose month is unknown. */
export interface MonthGroup {
  /** YYYY-MM; null if only the year is known. */
  month: string | null;
  events: TimelineEvent[];
}

export interface YearGroup {
  year: string;
  count: number;
  months: MonthGroup[];
}

/** Groups events by year and month, in order of date; within a year, those of unknown month form their own group. */
export function groupEvents(events: readonly TimelineEvent[], oldestFirst: boolean): YearGroup[] {
  const ordered = events.toSorted(byDate);
  if (!oldestFirst) ordered.reverse();
  const years: YearGroup[] = [];
  for (const event of ordered) {
    const year = event.date.slice(0, 4);
    const month = event.date.length > 4 ? event.date.slice(0, 7) : null;
    let group = years.at(-1);
    if (group?.year !== year) {
      group = { year, count: 0, months: [] };
      years.push(group);
    }
    group.count++;
    const last = group.months.at(-1);
    if (last && last.month === month) last.events.push(event);
    else group.months.push({ month, events: [event] });
  }
  return years;
}

/** By date, the less precise before the more precise dates it may include; starts before ends, then by id. */
function byDate(left: TimelineEvent, right: TimelineEvent): number {
  const [one, other] = [firstDay(left.date), firstDay(right.date)];
  // A year precedes all its months, a month all its days.
  const year = one.slice(0, 4).localeCompare(other.slice(0, 4));
  if (year !== 0) return year;
  if ((left.date.length === 4) !== (right.date.length === 4)) return left.date.length - right.date.length;
  return (
    one.localeCompare(other) ||
    left.date.length - right.date.length ||
    Number(left.kind === "ends") - Number(right.kind === "ends") ||
    (left.claim.id < right.claim.id ? -1 : 1)
  );
}
