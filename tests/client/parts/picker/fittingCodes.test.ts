import { fittingCodes } from "../../../../client/src/parts/picker/countries.ts";

test("a country's whole name comes before all else, in both languages, also if the data set has nothing of it", () => {
  expect(fittingCodes("China", ["JP"])).toEqual({ first: ["CN"], last: [] });
  expect(fittingCodes("缅甸", []).first).toEqual(["MM"]);
  expect(fittingCodes("Myanmar", []).first).toContain("MM");
});

test("the beginning of a name offers the countries of the data set, after the entities found", () => {
  expect(fittingCodes("jap", ["CN", "JP"])).toEqual({ first: [], last: ["JP"] });
  expect(fittingCodes("", ["CN"])).toEqual({ first: [], last: [] });
  expect(fittingCodes("dysprosium", ["CN", "JP"])).toEqual({ first: [], last: [] });
});
