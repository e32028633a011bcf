import { firstDay, isPartialDate, lastDay, newestOf } from "../../../server/src/rules/partialDate.ts";

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

test("the newest of some dates is the one whose last day is latest", () => {
  expect(newestOf(["2020-05-01", null, "2020", "2019-12"])).toBe("2020");
  expect(newestOf([null])).toBeNull();
});

test("of dates that end on the same day the most precise is the newest, wherever it stands", () => {
  expect(newestOf(["2020", "2020-12-31", "2020-12"])).toBe("2020-12-31");
  expect(newestOf(["2020-12", "2020"])).toBe("2020-12");
});

test("a date must have one of three forms and be on the calendar", () => {
  const dates = ["2024", "2024-02", "2024-02-29", "2023-02-29", "2024-13", "2024-2", "24", "2024-02-29T00"];
  expect(dates.map(isPartialDate)).toEqual([true, true, true, false, false, false, false, false]);
});
