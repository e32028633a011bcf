import { articleAddress, articleIn } from "../../../../../client/src/model/address/pages/articleAddress.ts";

test("the source that an address names is read as it was written", () => {
  expect(articleIn(new URL(articleAddress("reex-2025-baogang-innovation"), "http://atlas").search)).toBe(
    "reex-2025-baogang-innovation",
  );
});

test.each([".", "..", "a/b", "a,b", "?", "x".repeat(121)])(
  "%j is no id of a source: nothing is asked of it",
  (source) => {
    expect(articleIn(`?source=${encodeURIComponent(source)}`)).toBe("");
  },
);
