import {
  allShown,
  nothingTaken,
  takesNothing,
  whatIfAddress,
  whatIfIn,
} from "../../../../../client/src/model/address/pages/whatIfAddress.ts";

test("an address holds what is taken out, where it is made, and what to compare it with", () => {
  const first = {
    ids: ["a", "b-c"],
    countries: ["CN", "JP"],
    stop: "exports" as const,
    subsidiaries: "without" as const,
  };
  const second = { ...nothingTaken, countries: ["MM"] };
  expect(whatIfAddress(first)).toBe("/what-if?ids=a,b-c&country=CN,JP&stop=exports&subsidiaries=without");
  expect(whatIfAddress(first, second)).toBe(
    "/what-if?ids=a,b-c&country=CN,JP&stop=exports&subsidiaries=without&country2=MM",
  );
  expect(whatIfIn("?ids=a,b-c&country=CN,JP&stop=exports&subsidiaries=without&country2=MM")).toEqual({
    ...{ first, second },
    ...allShown,
  });
  expect(whatIfAddress({})).toBe("/what-if");
});

test("what cannot be read is left out", () => {
  expect(whatIfIn("?ids=A%20b,,a,a&country=jp,UK,JP&subsidiaries=x").first).toEqual({
    ...nothingTaken,
    ids: ["a"],
    countries: ["JP"],
  });
  expect(whatIfIn(`?ids=${"a".repeat(121)},b`).first.ids).toEqual(["b"]);
  for (const code of ["DD", "XA", "UN"]) expect(takesNothing(whatIfIn(`?country=${code}`).first)).toBe(true);
});

test("an answer is narrowed to countries and circles in the address", () => {
  const shown = { of: ["JP", "none"], circles: ["1" as const, "3" as const] };
  expect(whatIfAddress({ ids: ["a"] }, {}, shown)).toBe("/what-if?ids=a&of=JP,none&circle=1,3");
  expect(whatIfIn("?ids=a&of=JP,none,UK&circle=3,1,4")).toMatchObject(shown);
  expect(whatIfAddress({ ids: ["a"] }, {}, allShown)).toBe("/what-if?ids=a");
});
