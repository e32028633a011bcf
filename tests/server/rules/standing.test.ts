import { isOverOn, type StandingClaim, standingOf } from "../../../server/src/rules/standing.ts";

const DAY = "2026-11-30";
const claim: StandingClaim = {
  predicate: "SUPPLIES",
  status: "in-force",
  since: null,
  until: null,
  due: null,
  quantity: null,
  newest_source: "2025-05-03",
  confirmed: "2025-05-03",
  last_reported: null,
};

const cases: [string, Partial<StandingClaim>, string, string | null][] = [
  ["what people do is reported as current", {}, "report", null],
  ["a policy is in force", { predicate: "AFFECTS" }, "force", null],
  ["what a rule did to somebody is an event", { predicate: "AFFECTS", effect: "stopped" }, "record", null],
  ["a lack that stopped somebody is an event", { predicate: "DEPENDS_ON", effect: "stopped" }, "record", null],
  ["a rule that binds somebody is in force", { predicate: "AFFECTS", effect: "bound" }, "force", null],
  [
    "an old event was last reported",
    { predicate: "AFFECTS", effect: "cut", confirmed: "2012" },
    "last-reported",
    "2012",
  ],
  ["ownership is in force", { predicate: "OWNS_STAKE_IN" }, "force", null],
  ["an award is a matter of record", { predicate: "RECOGNISED" }, "record", null],
  ["money given is a matter of record", { predicate: "FUNDS", confirmed: "2012" }, "record", null],
  ["a counterpart is an assessment", { predicate: "COUNTERPART_OF" }, "assessment", null],
  ["old ownership was last reported", { predicate: "OWNS_STAKE_IN", confirmed: "2016-03" }, "last-reported", "2016"],
  [
    "the year of the data set stands for what people do",
    { last_reported: "2012", confirmed: "2011" },
    "last-reported",
    "2012",
  ],
  ["a matter of record does not grow old", { predicate: "PART_OF", confirmed: "2001" }, "record", null],
  ["an end ahead is said", { until: "2027-05" }, "until", "2027-05"],
  ["an end that passed is over", { until: "2020-05" }, "ended", "2020-05"],
  ["an end after the last source has run out", { until: "2026-11-10" }, "term-over", "2026-11-10"],
  [
    "the end of a figure's period is no end of the relation",
    { until: "2025-03", quantity: 5 },
    "period-over",
    "2025-03",
  ],
  ["an ended claim had not ended on an earlier day", { status: "ended", until: "2027" }, "until", "2027"],
  ["an ended claim without a date is ended", { status: "ended" }, "ended", null],
  ["a plan for a day to come", { status: "planned", due: "2028" }, "planned", "2028"],
  ["a plan for a day that passed", { status: "planned", due: "2025" }, "plan-over", "2025"],
  ["a plan by its start, where that was to come", { status: "planned", since: "2026-01" }, "plan-over", "2026-01"],
  ["the day of an announcement is no start", { status: "proposed", since: "2025-05" }, "proposed", null],
  ["an old plan without a date", { status: "proposed", confirmed: "2011" }, "proposal-over", null],
  ["a suspension that lasts", { status: "suspended", until: "2025-04", due: "2026-12" }, "suspended", "2026-12"],
  [
    "a suspension that ran out",
    { status: "suspended", until: "2025-04", due: "2026-11-10" },
    "suspension-over",
    "2026-11-10",
  ],
  ["a rule held until the day of its suspension", { status: "suspended", until: "2027", due: "2028" }, "until", "2027"],
  ["a target that passed", { due: "2026-06" }, "target-over", "2026-06"],
  ["a month has passed after its last day", { due: "2026-11" }, "report", null],
];

test.each(cases)("%s", (_, pinned, kind, date) => {
  expect(standingOf({ ...claim, ...pinned }, DAY)).toMatchObject({ kind, date });
});

test("a later clock only makes a claim older", () => {
  const old = { ...claim, confirmed: "2021-12-31" };
  expect(standingOf(old, "2026-12-31").kind).toBe("report");
  expect(standingOf(old, "2027-01-01")).toEqual({ kind: "last-reported", date: "2021", holds: false });
});

test("only a claim in force without a figure is over by its own end", () => {
  expect(isOverOn({ ...claim, until: "2026-11-29" }, DAY)).toBe(true);
  expect(isOverOn({ ...claim, until: "2026-11" }, DAY)).toBe(false);
  expect(isOverOn({ ...claim, until: "2020", quantity: 3 }, DAY)).toBe(false);
  expect(isOverOn({ ...claim, until: "2020", status: "suspended" }, DAY)).toBe(false);
});
