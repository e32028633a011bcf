import { isCountry, isInCountry } from "../../../server/src/rules/country.ts";
import { realRows } from "../../support/records/realRows.ts";

test.each(["DD", "UK", "SU", "YU", "VD", "BU", "ZZ", "XA", "XB", "QO", "EZ", "UN", "us", "USA", ""])(
  "%j is no country of today",
  (code) => {
    expect(isCountry(code)).toBe(false);
  },
);

test("every country of the data set is one", async () => {
  const { entities } = await realRows();
  const codes = new Set(entities.flatMap(({ country }) => country?.split(";") ?? []));
  expect([...codes].filter((code) => !isCountry(code))).toEqual([]);
});

test("an entity is in each of its countries, and everybody is in any", () => {
  expect(["US", "AU", "CN", ""].map((country) => isInCountry("US;AU", country))).toEqual([true, true, false, true]);
  expect(["US", ""].map((country) => isInCountry(null, country))).toEqual([false, true]);
});
