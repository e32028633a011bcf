import type { CheckRow } from "../../../../../server/src/dataset/check/checkedDataset.ts";
import { checksByClaim } from "../../../../../server/src/dataset/grade/claimChecks.ts";
import { hasFailed } from "../../../../../server/src/dataset/grade/evidence/hasFailed.ts";

type Verdict = CheckRow["verdict"];
const check = (checked: string, verdict: Verdict): CheckRow => ({
  claim: "ore-001",
  source: "reuters",
  checked,
  verdict,
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
