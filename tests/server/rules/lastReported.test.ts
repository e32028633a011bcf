import { isCurrent, lastReported, statusRank } from "../../../server/src/rules/lastReported.ts";

const DAY = "2026-11-28";
const claim = {
  predicate: "DEVELOPS",
  status: "in-force",
  since: null,
  until: null,
  newest_source: "2003-04",
} as const;

test.each([
  ["a source of long ago gives its year", claim, "2003"],
  ["a source of exactly five years before still bears witness", { ...claim, newest_source: "2021-11-28" }, null],
  ["a source of the day before does not", { ...claim, newest_source: "2021-11-27" }, "2021"],
  ["a year counts with its last day", { ...claim, newest_source: "2021" }, null],
  ["a month counts with its last day", { ...claim, newest_source: "2021-10" }, "2021"],
  ["a source after the day bears witness", { ...claim, newest_source: "2027" }, null],
  ["undated sources do not tell when they reported", { ...claim, newest_source: null }, null],
  ["what has an end needs no witness", { ...claim, until: "2030" }, null],
  ["the end of a past period is no end ahead", { ...claim, until: "2003" }, "2003"],
  ["what began after its newest dated source was reported no earlier", { ...claim, since: "2013" }, "2013"],
  ["what an undated source alone reports of late is not current for that", { ...claim, since: "2022" }, "2022"],
  ["a plan is no claim in force", { ...claim, status: "planned" }, null],
  ["what has ended is no claim in force", { ...claim, status: "ended" }, null],
  ["ownership stays in force", { ...claim, predicate: "SUBSIDIARY_OF" }, null],
  ["a fact of record stays in force", { ...claim, predicate: "ISSUED" }, null],
] as const)("%s", (_, given, year) => {
  expect(lastReported(given, DAY)).toBe(year);
});

test("each claim on what somebody does needs a witness, no other does", () => {
  const predicates = ["PRODUCES", "SUPPLIES", "MINES", "ACTIVE_IN", "DEPENDS_ON", "PARTNERS_WITH"] as const;
  expect(predicates.map((predicate) => lastReported({ ...claim, predicate }, DAY))).toEqual(
    predicates.map(() => "2003"),
  );
  const records = [
    "FUNDS",
    "OWNS_STAKE_IN",
    "LOCATED_IN",
    "PART_OF",
    "EMBODIES",
    "GOES_INTO",
    "APPLIED_IN",
    "COUNTERPART_OF",
  ] as const;
  expect(records.map((predicate) => lastReported({ ...claim, predicate }, DAY))).toEqual(records.map(() => null));
});

test("the day decides: as of an earlier day the same source was a witness", () => {
  expect(lastReported(claim, "2007-01-01")).toBeNull();
  expect(lastReported(claim, "2009-05-01")).toBe("2003");
});

test("current claims come before those last reported years ago, and these before all others", () => {
  const claims = [
    { status: "ended", last_reported: null },
    { status: "in-force", last_reported: null, is_over: true },
    { status: "in-force", last_reported: "2003" },
    { status: "in-force", last_reported: null },
  ] as const;
  expect(claims.map(statusRank)).toEqual([2, 2, 1, 0]);
  expect(claims.map(isCurrent)).toEqual([false, false, false, true]);
});
