import { horizonText } from "../../../../../client/src/model/claim/standing/horizonText.ts";

test("the end of what a data set knows is named, and the gap before a later as-of date", () => {
  expect(horizonText("2026-06-29")).toBe("This data set knows nothing newer than 29 June 2026.");
  expect(horizonText("2026-06-29", "2026-06")).toBe("This data set knows nothing newer than 29 June 2026.");
  expect(horizonText("2026-06-29", "2025")).toBe("This data set knows nothing newer than 29 June 2026.");
  expect(horizonText("2026-06-29", "2026-11-30")).toBe(
    "This data set knows nothing newer than 29 June 2026, so what changed from then to 30 November 2026 is missing.",
  );
  expect(horizonText(null)).toBe("");
});
