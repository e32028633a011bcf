import { newsOf } from "../../../../../client/src/parts/desk/news/useDatasetNews.ts";
import { deskChangeOf, deskOf } from "../../../../support/records/deskRecords.ts";

const before = { claim_count: 10 };
const deskBefore = deskOf({ history: [deskChangeOf({ number: 1 })] });
const history = (...changes: Parameters<typeof deskChangeOf>[0][]) => deskOf({ history: changes.map(deskChangeOf) });
const own = new Set<number>();

test("claims that others added are counted, with their names", () => {
  const deskAfter = history({ number: 3, who: "Li", kind: "spreadsheet" }, { number: 2, who: "Wei" }, { number: 1 });
  expect(newsOf({ before, after: { claim_count: 13 }, deskBefore, deskAfter, own })).toBe(
    "The data changed: 3 claims added by Li and Wei. The page shows the new state.",
  );
});

test("other changes of the desk are counted as changes", () => {
  const deskAfter = history({ number: 2, kind: "edit", who: "Li" }, { number: 1 });
  expect(newsOf({ before, after: before, deskBefore, deskAfter, own })).toBe(
    "The data changed: 1 change by Li. The page shows the new state.",
  );
});

test("what this page has changed itself is no news", () => {
  const deskAfter = history({ number: 2 }, { number: 1 });
  expect(newsOf({ before, after: { claim_count: 11 }, deskBefore, deskAfter, own: new Set([2]) })).toBeNull();
});

test("a data set that changed without this desk is told by its number of claims, or plainly", () => {
  const unknown = { deskBefore: undefined, deskAfter: undefined, own };
  expect(newsOf({ before, after: { claim_count: 11 }, ...unknown })).toBe(
    "The data changed: 1 claim added. The page shows the new state.",
  );
  expect(newsOf({ before, after: { claim_count: 9 }, ...unknown })).toBe(
    "The data changed. The page shows the new state.",
  );
});
