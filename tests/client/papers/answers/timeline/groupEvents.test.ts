import { groupEvents } from "../../../../../client/src/papers/answers/timeline/groupEvents.ts";
import {
  type TimelineEvent,
  timelineEvents,
} from "../../../../../client/src/papers/answers/timeline/timelineEvents.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

function at(...dates: string[]): TimelineEvent[] {
  const claims = dates.map((since, index) => claimOf({ id: `c-${index}`, since }));
  return timelineEvents(claims, "2026-11-25").dated;
}

/** Years with their counts, their months and the dates in each. */
const outline = (events: TimelineEvent[], oldestFirst: boolean) =>
  groupEvents(events, oldestFirst).map(({ year, count, months }) => [
    `${year} (${count})`,
    ...months.map(({ month, events: own }) => `${month}: ${own.map(({ date }) => date).join(", ")}`),
  ]);

test("years and months follow one another, and a year is not taken for its January", () => {
  const dates = at("2025-03", "2024", "2025", "2025-01-09", "2025-03-01", "2025-01", "1927");
  const oldest = [
    ["1927 (1)", "null: 1927"],
    ["2024 (1)", "null: 2024"],
    ["2025 (5)", "null: 2025", "2025-01: 2025-01, 2025-01-09", "2025-03: 2025-03, 2025-03-01"],
  ];
  expect(outline(dates, true)).toEqual(oldest);
  expect(outline(dates, false)).toEqual([
    ["2025 (5)", "2025-03: 2025-03-01, 2025-03", "2025-01: 2025-01-09, 2025-01", "null: 2025"],
    ["2024 (1)", "null: 2024"],
    ["1927 (1)", "null: 1927"],
  ]);
});

test("nothing makes no year", () => {
  expect(groupEvents([], true)).toEqual([]);
});
