import fc from "fast-check";
import { filters, noFilters } from "../../../../client/src/url/view/filters.ts";
import { anyFilters, filtersOf } from "../../../support/oracles/filters.ts";

const { parse: read, format } = filters;
const written = (text: string) => format(read(text));

test("filters survive being written into an address and read again", () => {
  fc.assert(fc.property(anyFilters, (before) => expect(read(format(before))).toEqual(before)));
});

test("whatever stands in an address, filters are read from it, and writing them and reading them changes nothing", () => {
  const key = fc.constantFrom("hideTypes", "onlyTypes", "onlyCountries", "hideMaturity", "asOf", "undated", "dim");
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("none", "CN,US", "unstated", "organisation,place", "2020-02", "yes"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, word)), (pairs) => {
      const found = read(new URLSearchParams(pairs).toString());
      expect(read(format(found))).toEqual(found);
    }),
  );
});

test("a link from before there were more than two filters still filters", () => {
  expect(read("hideTypes=technology,dragon&hideEvidence=self-reported")).toEqual(
    filtersOf({ hide: { types: ["technology"], evidence: ["self-reported"] } }),
  );
});

test("no filter is written as nothing, and what cannot be read filters nothing", () => {
  expect(format(noFilters)).toBe("");
  expect(read("onlyCountries=china,UK&hideMaturity=&asOf=2020-13&undated=perhaps&dim=1&onlyTypes=")).toEqual(noFilters);
});

test("only a few, only nothing, and all but a few are told apart", () => {
  expect(written("onlyCountries=US,CN")).toBe("onlyCountries=CN,US");
  expect(written("onlyCountries=none")).toBe("onlyCountries=none");
  expect(written("hideCountries=unstated,US")).toBe("hideCountries=US,unstated");
  expect(written("onlyTypes=place&hideTypes=policy")).toBe("onlyTypes=place");
});

test("the date, what has none and dimming stand beside", () => {
  expect(written("dim=yes&undated=no&asOf=2020-02-30")).toBe("undated=no&dim=yes");
  expect(read("asOf=2020-02&undated=no&dim=yes")).toEqual(filtersOf({ asOf: "2020-02", undated: false, dim: true }));
});
