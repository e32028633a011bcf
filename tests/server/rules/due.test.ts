import { type DatedClaim, dueOf } from "../../../server/src/rules/due.ts";

const plain: DatedClaim = { status: "in-force", due: null, newest_source: "2026-06", share_pct: null, quantity: null };
const claim = (pinned: Partial<DatedClaim>): DatedClaim => ({ ...plain, ...pinned });

test("a suspension is due on the day after it has run out, and not before", () => {
  const suspended = claim({ status: "suspended", due: "2026-11-10" });
  expect(dueOf(suspended, "2026-11-10")).toBeNull();
  expect(dueOf(suspended, "2026-11-11")).toEqual({ kind: "suspension", date: "2026-11-10", checked: "2026-06" });
});

test.each(["planned", "proposed"] as const)("a %s claim is due when the last day of its date has passed", (status) => {
  expect(dueOf(claim({ status, due: "2026" }), "2026-12-31")).toBeNull();
  expect(dueOf(claim({ status, due: "2026" }), "2027-01-01")).toMatchObject({ kind: "plan", date: "2026" });
  expect(dueOf(claim({ status, due: "2026-02" }), "2026-02-28")).toBeNull();
  expect(dueOf(claim({ status, due: "2026-02" }), "2026-03-01")).toMatchObject({ kind: "plan", date: "2026-02" });
});

test("a plan without a date is due when nothing has been heard of it for two years, one with a date to come is not", () => {
  const old = claim({ status: "planned", newest_source: "2024-11-24" });
  expect(dueOf(old, "2026-11-25")).toEqual({ kind: "plan", date: null, checked: "2024-11-24" });
  expect(dueOf(old, "2026-11-24")).toBeNull();
  expect(dueOf({ ...old, due: "2030" }, "2026-11-25")).toBeNull();
});

test("what is in force is due when a date that it names has passed", () => {
  expect(dueOf(claim({ due: "2025" }), "2026-01-01")).toMatchObject({ kind: "target", date: "2025" });
});

test.each([{ share_pct: 37 }, { quantity: 0 }])(
  "a figure is due when its newest source is two years old: %j",
  (has) => {
    expect(dueOf(claim({ ...has, newest_source: "2024" }), "2026-12-31")).toBeNull();
    expect(dueOf(claim({ ...has, newest_source: "2024" }), "2027-01-01")).toMatchObject({ kind: "figure", date: null });
    expect(dueOf(claim({ ...has, newest_source: null }), "2027-01-01")).toBeNull();
  },
);

test("a source of a month is old on the day on which one of its last day is, on 29 February too", () => {
  const of = (newest_source: string) => claim({ quantity: 1, newest_source });
  expect(dueOf(of("2026-02-28"), "2028-02-29")).toMatchObject({ kind: "figure" });
  expect(dueOf(of("2026-02"), "2028-02-29")).toMatchObject({ kind: "figure" });
  expect(dueOf(of("2026-02"), "2028-02-28")).toBeNull();
});

test("what has ended, and what is in force without figure or date, is never due", () => {
  expect(dueOf(claim({ status: "ended", quantity: 1, newest_source: "1999" }), "2026-11-25")).toBeNull();
  expect(dueOf(claim({ newest_source: "1999" }), "2026-11-25")).toBeNull();
});
