import { typedDate } from "../../../server/src/rules/typedDate.ts";

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
  };
  expect(Object.keys(dates).map(typedDate)).toEqual(Object.values(dates));
});

test("what is no date, or a day that no calendar has, is none", () => {
  expect(["", "soon", "24", "2024-13", "2024-02-30", "30 Feb 2024", "Foo 2024", "2024-1-2-3"].map(typedDate)).toEqual(
    Array(8).fill(null),
  );
});
