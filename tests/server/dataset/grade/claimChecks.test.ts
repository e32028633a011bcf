import type { CheckRow } from "../../../../server/src/dataset/check/checkedDataset.ts";
import { checksByClaim, hasFailed, newestCheckOf } from "../../../../server/src/dataset/grade/claimChecks.ts";

const read = (claim: string, source: string, checked: string, rest: object = {}) => ({
  ...{ claim, source, checked, verdict: "supports" as const, lacks: null, note: null },
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
    check_lacks: [],
  });
});

test("a claim has what its checks found lacking, in the same order", () => {
  const lacking = read("c-3", "s-3", "2026-11-21", { verdict: "partly", lacks: "relation" });
  expect(checksByClaim([lacking, read("c-3", "s-1", "2026-11-22")])("c-3").check_lacks).toEqual(["", "relation"]);
});

test("a claim without checks has empty lists, and one without notes an empty list of them", () => {
  const none = { check_sources: [], check_dates: [], check_verdicts: [], check_notes: [], check_lacks: [] };
  expect(checksByClaim(checks)("c-9")).toEqual(none);
  expect(checksByClaim(checks)("c-2")).toMatchObject({ check_sources: ["s-1"], check_notes: [] });
});

test("a source has the day on which it was last read again, and an unreadable page was not read", () => {
  const newest = newestCheckOf(checks);
  expect(["s-1", "s-2", "s-3"].map(newest)).toEqual(["2026-11-22", "2026-11-22", null]);
});

type Verdict = CheckRow["verdict"];
const check = (checked: string, verdict: Verdict): CheckRow => ({
  claim: "ore-001",
  source: "reuters",
  checked,
  verdict,
  lacks: null,
  note: null,
});
const failedIn = (checks: CheckRow[]) => (claim: string, source: string) =>
  hasFailed(source, checksByClaim(checks)(claim));

test("a source fails that was read again and does not carry the claim", () => {
  expect(failedIn([check("2026-11-28", "does-not")])("ore-001", "reuters")).toBe(true);
});

test.each<Verdict>(["supports", "partly", "unreadable"])(
  "one that was read again with the verdict %s does not fail",
  (verdict) => {
    expect(failedIn([check("2026-11-28", verdict)])("ore-001", "reuters")).toBe(false);
  },
);

test("nor does one that nobody read again", () => {
  expect(failedIn([])("ore-001", "reuters")).toBe(false);
});

test("it fails for that claim only, and no other source of the claim fails", () => {
  const failed = failedIn([check("2026-11-28", "does-not")]);
  expect(failed("ore-002", "reuters")).toBe(false);
  expect(failed("ore-001", "caixin")).toBe(false);
});

test("the newest check counts, wherever it stands", () => {
  const failed = check("2026-11-28", "does-not");
  expect(failedIn([failed, check("2026-12-01", "supports")])("ore-001", "reuters")).toBe(false);
  expect(failedIn([check("2026-12-01", "supports"), failed])("ore-001", "reuters")).toBe(false);
  expect(failedIn([failed, check("2025-01-01", "supports")])("ore-001", "reuters")).toBe(true);
});
