import { allCountries } from "../../../client/src/words/allCountries.ts";
import { isCountry } from "../../../server/src/rules/country.ts";
import { realRows } from "../../support/records/realRows.ts";

test("each country stands once, under the code that it has today", () => {
  const countries = allCountries();
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  const codesOf = (...names: string[]) =>
    countries.filter(({ name }) => names.includes(name)).map(({ value }) => value);
  expect(codesOf("Germany", "France", "United Kingdom", "Russia", "Vietnam").sort()).toEqual([
    "DE",
    "FR",
    "GB",
    "RU",
    "VN",
  ]);
});

test.each(["DD", "UK", "SU", "YU", "VD", "BU", "ZZ", "XA", "XB", "QO", "EZ", "UN"])(
  "%s, which is no country of today, is not offered",
  (code) => {
    expect(allCountries().map(({ value }) => value)).not.toContain(code);
  },
);

test("every country of the data set is offered", async () => {
  const { entities } = await realRows();
  const codes = new Set(entities.flatMap(({ country }) => country?.split(";") ?? []));
  const offered = new Set(allCountries().map(({ value }) => value));
  expect([...codes].filter((code) => isCountry(code) && !offered.has(code))).toEqual([]);
});
