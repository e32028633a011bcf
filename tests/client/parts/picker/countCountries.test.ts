import { countCountries, countryOptions } from "../../../../client/src/parts/picker/countries.ts";

const rows = [
  { country: "AU", type: "organisation" as const, count: 2 },
  { country: "CN", type: "organisation" as const, count: 3 },
  { country: "CN", type: "policy" as const, count: 40 },
  { country: "VN", type: "place" as const, count: 2 },
];

test("countries stand by the number of their entities, their types too", () => {
  expect(countCountries(rows)).toEqual([
    {
      country: "CN",
      total: 43,
      types: [
        { type: "policy", count: 40 },
        { type: "organisation", count: 3 },
      ],
    },
    { country: "AU", total: 2, types: [{ type: "organisation", count: 2 }] },
    { country: "VN", total: 2, types: [{ type: "place", count: 2 }] },
  ]);
});

test("a form offers the countries of the data by name, or those with entities of one type and how many", () => {
  const countries = countCountries(rows);
  expect(countryOptions(countries).map(({ name }) => name)).toEqual(["Australia", "China", "Vietnam"]);
  expect(countryOptions(countries, "organisation")).toEqual([
    { value: "AU", name: "Australia (2)" },
    { value: "CN", name: "China (3)" },
  ]);
});
