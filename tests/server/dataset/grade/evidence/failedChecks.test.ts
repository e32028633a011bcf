import { failedChecks } from "../../../../../server/src/dataset/grade/evidence/failedChecks.ts";

type Verdict = Parameters<typeof failedChecks>[0][number]["verdict"];
const check = (checked: string, verdict: Verdict) => ({ claim: "ore-001", source: "reuters", checked, verdict });

test("a source fails that was read again and does not carry the claim", () => {
  expect(failedChecks([check("2026-11-28", "does-not")])("ore-001", "reuters")).toBe(true);
});

test.each<Verdict>(["supports", "partly", "unreadable"])(
  "one that was read again with the verdict %s does not fail",
  (verdict) => {
    expect(failedChecks([check("2026-11-28", verdict)])("ore-001", "reuters")).toBe(false);
  },
);

test("nor does one that nobody read again", () => {
  expect(failedChecks([])("ore-001", "reuters")).toBe(false);
});

test("it fails for that claim only, and no other source of the claim fails", () => {
  const hasFailed = failedChecks([check("2026-11-28", "does-not")]);
  expect(hasFailed("ore-002", "reuters")).toBe(false);
  expect(hasFailed("ore-001", "caixin")).toBe(false);
});

test("the newest check counts, wherever it stands", () => {
  const failed = check("2026-11-28", "does-not");
  expect(failedChecks([failed, check("2026-12-01", "supports")])("ore-001", "reuters")).toBe(false);
  expect(failedChecks([check("2026-12-01", "supports"), failed])("ore-001", "reuters")).toBe(false);
  expect(failedChecks([failed, check("2025-01-01", "supports")])("ore-001", "reuters")).toBe(true);
});
