import { englishCountryName } from "../../../../../client/src/model/words/codes/codeNames.ts";

test("a country has its English name as texts write it", () => {
  expect(["MM", "US", "CN"].map(englishCountryName)).toEqual(["Myanmar", "United States", "China"]);
});
