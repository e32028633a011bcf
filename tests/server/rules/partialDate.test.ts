import { firstDay, lastDay } from "../../../server/src/rules/partialDate.ts";

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-06", "2025-06-01", "2025-06-30"],
  ["2025-12", "2025-12-01", "2025-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2025-06-09", "2025-06-09", "2025-06-09"],
])("%s lasts from %s to %s", (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
