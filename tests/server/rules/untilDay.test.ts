import { untilDay } from "../../../server/src/rules/untilDay.ts";

test.each([
  ["an end that is known is its last day", { status: "ended", until: "2024-02", newest_source: "2026" }, "2024-02-29"],
  [
    "what has ended is over by its newest source",
    { status: "ended", until: null, newest_source: "2023-05" },
    "2023-05-31",
  ],
  [
    "what has ended by undated sources alone may have ended ever since",
    { status: "ended", until: null, newest_source: null },
    null,
  ],
  ["what is in force goes on", { status: "in-force", until: null, newest_source: "2023-05" }, null],
  ["what is suspended may be taken up again", { status: "suspended", until: null, newest_source: "2023-05" }, null],
] as const)("%s", (_, claim, day) => {
  expect(untilDay(claim)).toBe(day);
});
