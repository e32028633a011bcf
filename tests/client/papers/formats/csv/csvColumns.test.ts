import { sourceColumnsOf } from "../../../../../client/src/papers/formats/csv/csvColumns.ts";
import { sourceOf } from "../../../../support/records/clientRecords.ts";

test("where a source can be seen has a column only if one of them says it", () => {
  const [plain, paper] = [sourceOf({ id: "a" }), sourceOf({ id: "b", url: null, seen_at: "Library, shelf B12" })];
  const namesOf = (sources: (typeof plain)[]) => sourceColumnsOf(sources).map(([name]) => name);
  expect(namesOf([plain])).not.toContain("seen_at");
  expect(namesOf([plain, paper])).toEqual([...namesOf([plain]).slice(0, 6), "seen_at", ...namesOf([plain]).slice(6)]);
});
