import { checksByClaim, newestCheckOf } from "../../../../server/src/dataset/grade/claimChecks.ts";

const read = (claim: string, source: string, checked: string, rest: object = {}) => ({
  ...{ claim, source, checked, verdict: "supports" as const, note: null },
  ...rest,
});
const checks = [
  read("c-1", "s-1", "2026-11-20"),
  read("c-1", "s-2", "2026-11-22", { verdict: "partly", note: "No date" }),
  read("c-2", "s-1", "2026-11-23", { verdict: "unreadable" }),
  read("c-1", "s-1", "2026-11-22", { verdict: "does-not" }),
];

test("a claim has its checks as lists in one order, the newest first, those of one day as in the file", () => {
  expect(checksByClaim(checks)("c-1")).toEqual({
    check_sources: ["s-2", "s-1", "s-1"],
    check_dates: ["2026-11-22", "2026-11-22", "2026-11-20"],
    check_verdicts: ["partly", "does-not", "supports"],
    check_notes: ["No date", "", ""],
  });
});

test("a claim without checks has empty lists, and one without notes an empty list of them", () => {
  const none = { check_sources: [], check_dates: [], check_verdicts: [], check_notes: [] };
  expect(checksByClaim(checks)("c-9")).toEqual(none);
  expect(checksByClaim(checks)("c-2")).toMatchObject({ check_sources: ["s-1"], check_notes: [] });
});

test("a source has the day on which it was last read again, and an unreadable page was not read", () => {
  const newest = newestCheckOf(checks);
  expect(["s-1", "s-2", "s-3"].map(newest)).toEqual(["2026-11-22", "2026-11-22", null]);
});
