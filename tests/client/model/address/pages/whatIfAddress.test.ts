import {
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
  expect(whatIfIn("?ids=a,b-c&country=CN,JP&stop=exports&subsidiaries=without&country2=MM")).toEqual({ first, second });
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
