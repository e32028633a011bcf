import { checkOf, checkText } from "../../../../../client/src/model/claim/source/publisherParts.ts";
import { setLanguage } from "../../../../../client/src/model/words/language.ts";
import { claimOf } from "../../../../support/records/clientRecords.ts";

const claim = claimOf({
  id: "c",
  check_sources: ["a", "b", "a"],
  check_dates: ["2026-11-28", "2026-11-27", "2026-01-02"],
  check_verdicts: ["partly", "supports", "supports"],
  check_notes: ["No date.", "", "Earlier"],
});

afterEach(() => setLanguage("en"));

test("the newest check of a source is found with its note", () => {
  expect(checkOf(claim, "a")).toEqual({ date: "2026-11-28", verdict: "partly", note: "No date." });
  expect(checkOf(claim, "b")).toEqual({ date: "2026-11-27", verdict: "supports", note: null });
  expect(checkOf({ ...claim, check_notes: [] }, "a")?.note).toBeNull();
  expect(checkOf(claim, "c")).toBeNull();
});

test("it reads as a sentence in both languages", async () => {
  const check = { date: "2026-11-28", verdict: "partly", note: null } as const;
  expect(checkText(check)).toBe("Read again on 28 November 2026: supports it in part");
  await setLanguage("zh");
  expect(checkText(check)).toBe("2026年11月28日复核：部分支持");
});
