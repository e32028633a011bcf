import { dateOrderIn, typedDate } from "../../../server/src/rules/typedDate.ts";

test("a date is understood as precisely as it is known, in the ways people write it", () => {
  const dates = {
    "2024": "2024",
    "2024-03": "2024-03",
    "2024-3": "2024-03",
    "2024/3/11": "2024-03-11",
    "2024.03.11": "2024-03-11",
    "Mar 2024": "2024-03",
    "march 2024": "2024-03",
    "11 Mar 2024": "2024-03-11",
    "11th March, 2024": "2024-03-11",
    "March 11, 2024": "2024-03-11",
    "2024年": "2024",
    "2024年3月": "2024-03",
    "2024年3月11日": "2024-03-11",
    " 2024 ": "2024",
    "12.09.2026": "2026-09-12",
    "1.3.24": "2024-03-01",
    "13/09/2026": "2026-09-13",
    "07/15/2025": "2025-07-15",
    "05/05/2025": "2025-05-05",
    "09/2024": "2024-09",
    "15. August 2023": "2023-08-15",
    "März 2023": "2023-03",
    "12 septembre 2024": "2024-09-12",
    "1er mars 2024": "2024-03-01",
    "Sept 2025": "2025-09",
    二〇二四年十二月三日: "2024-12-03",
    "2024-03-11 00:00:00": "2024-03-11",
  };
  expect(Object.keys(dates).map((text) => typedDate(text))).toEqual(Object.values(dates));
});

test("what is no date, or a day that no calendar has, is none", () => {
  expect(
    ["", "soon", "24", "2024-13", "2024-02-30", "30 Feb 2024", "Foo 2024", "2024-1-2-3"].map((text) => typedDate(text)),
  ).toEqual(Array(8).fill(null));
});

test("a date whose day and month may change places is none until their order is said", () => {
  expect(["12/09/2026", "12-09-2026"].map((text) => typedDate(text))).toEqual([null, null]);
  expect([typedDate("12/09/2026", "day-first"), typedDate("12/09/2026", "month-first")]).toEqual([
    ...["2026-09-12", "2026-12-09"],
  ]);
  expect(["12/09/2026", "13/09/2026", "09/13/2026", "05/05/2026", "12.09.2026", "2026"].map(dateOrderIn)).toEqual([
    ...["open", "day-first", "month-first", null, null, null],
  ]);
});
