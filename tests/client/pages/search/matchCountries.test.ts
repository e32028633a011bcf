import { matchCountries } from "../../../../client/src/pages/search/matchNames.ts";
import { parseTyped } from "../../../../client/src/pages/search/parseTyped.ts";
import { countCountries } from "../../../../client/src/parts/picker/countries.ts";

const countries = countCountries(
  ["CN", "CL", "CH"].map((country, index) => ({ country, type: "organisation" as const, count: 9 - index })),
);

const matched = (typed: string) => {
  const { named, others, listed } = matchCountries(parseTyped(typed, ["CN", "CL", "CH"]), countries);
  return [named.map(({ country }) => country), others.map(({ country }) => country), listed?.country ?? null];
};

test.each([
  ["China", [["CN"], [], null]],
  ["中国", [["CN"], [], null]],
  ["ch", [[], ["CN", "CL", "CH"], null]],
  ["magnets", [[], [], null]],
  ["claim: China", [[], [], null]],
  ["country:", [[], ["CN", "CL", "CH"], null]],
  ["country: chi", [[], ["CN", "CL"], null]],
  ["country: China", [[], [], "CN"]],
  ["organisation: country: Chile", [[], [], "CL"]],
])("%j finds the countries %j", (typed, found) => {
  expect(matched(typed)).toEqual(found);
});
