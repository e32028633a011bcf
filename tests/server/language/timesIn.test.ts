import { timesIn } from "../../../server/src/language/timesIn.ts";

test.each([
  ["in 2019", "2019", "2019"],
  ["since March 2024", "2024-03", ""],
  ["after Oct. 2023", "2023-10", ""],
  ["before 2021", "", "2021"],
  ["until 2026-05-31", "", "2026-05-31"],
  ["2022年7月", "2022-07", "2022-07"],
  ["2020年以来", "2020", ""],
  ["between May and August 2025", "2025-05", "2025-08"],
  ["from 2019 to 2023", "2019", "2023"],
  ["2023年至2025年", "2023", "2025"],
])("%j is from %j to %j", (text, from, to) => {
  expect(timesIn(text).map((time) => [time.from, time.to])).toEqual([[from, to]]);
});

test("now is a time of its own, and a number that is no year is none", () => {
  expect(timesIn("the terbium price today").map(({ isNow }) => isNow)).toEqual([true]);
  expect(timesIn("目前的价格").map(({ isNow }) => isNow)).toEqual([true]);
  expect(timesIn("2,000 tonnes and 1.2025 percent")).toEqual([]);
});
