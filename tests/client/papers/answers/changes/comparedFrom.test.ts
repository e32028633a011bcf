import { comparedFrom } from "../../../../../client/src/papers/answers/changes/comparedFrom.ts";

const kept = ["2026.05", "2026.11-first", "2026.11"].map((version, at) => ({ version, date: `2026-0${at + 5}-10` }));
const none = { from: null, to: null, since: null };

test("unasked, the last version of an earlier month than that to which is compared suggests itself", () => {
  expect(comparedFrom(none, kept, "2026.11")).toBe("2026.05");
  expect(comparedFrom({ ...none, to: "2026.11-first" }, kept, "2026.11")).toBe("2026.05");
  // The current data is not a release, so the last release is the one before it.
  expect(comparedFrom(none, kept, "2026.12")).toBe("2026.11");
  expect(comparedFrom(none, kept, "2026.12.1")).toBe("2026.11");
});

test("where all versions are of one month, it is the one before", () => {
  expect(comparedFrom(none, kept.slice(1), "2026.11")).toBe("2026.11-first");
});

test("where none came before there is none, and one that was asked for is taken as it is", () => {
  expect(comparedFrom(none, kept, "2026.05")).toBeNull();
  expect(comparedFrom(none, [], "2026.05")).toBeNull();
  expect(comparedFrom({ ...none, from: "1999" }, kept, "2026.11")).toBe("1999");
});

test("since a day, it is the version of that day; where none is as old, the oldest", () => {
  expect(comparedFrom({ ...none, since: "2026-06-10" }, kept, "2026.11")).toBe("2026.11-first");
  expect(comparedFrom({ ...none, since: "2026-07" }, kept, "2026.11")).toBe("2026.11-first");
  expect(comparedFrom({ ...none, since: "2025" }, kept, "2026.11")).toBe("2026.05");
  expect(comparedFrom({ ...none, since: "2025", from: "2026.11" }, kept, "2026.11")).toBe("2026.11");
});
