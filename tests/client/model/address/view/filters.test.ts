import fc from "fast-check";
import {
  allows,
  clearFilters,
  filters,
  noFilters,
  setAsOf,
  setDim,
  setUndated,
  showAll,
  showNone,
  showOnly,
  showValue,
  toggleValue,
} from "../../../../../client/src/model/address/view/filters.ts";
import { emptyView, formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";
import { entityTypeIds } from "../../../../../server/src/rules/vocabulary.ts";
import { anyFilters, filtersOf } from "../../../../support/oracles/filters.ts";

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

const at = parseView;
const address = formatView;

test("toggling a value twice leads back", () => {
  const hidden = toggleValue(toggleValue(emptyView, "types", "place"), "evidence", "disputed");
  expect(address(hidden)).toBe("hideTypes=place&hideEvidence=disputed");
  expect(toggleValue(toggleValue(hidden, "types", "place"), "evidence", "disputed")).toEqual(emptyView);
});

test("only one value lets through that one, also of what an expansion may bring", () => {
  const { filters } = showOnly(at("s=a&hideCountries=CN"), "countries", "AU");
  expect(allows(filters.facets.countries, "AU")).toBe(true);
  expect(allows(filters.facets.countries, "NO")).toBe(false);
});

test("none is a start for choosing a few, and choosing each of a closed list is all", () => {
  let view = showNone(at("s=a"), "types");
  expect(address(view)).toBe("s=a&onlyTypes=none");
  for (const type of entityTypeIds.slice(1)) view = toggleValue(view, "types", type);
  expect(address(view)).toBe("s=a&onlyTypes=technology,product,sector,place,policy");
  expect(address(toggleValue(view, "types", "organisation"))).toBe("s=a");
});

test("hiding each value of a closed list, one by one, hides them all", () => {
  let view = at("s=a");
  for (const type of entityTypeIds) view = toggleValue(view, "types", type);
  expect(view.filters.facets.types).toEqual({ how: "hide", values: entityTypeIds });
  expect(entityTypeIds.filter((type) => allows(view.filters.facets.types, type))).toEqual([]);
});

test("the values of an open list stand in one order, however they were chosen", () => {
  const choose = (values: string[]) =>
    values.reduce((view, value) => toggleValue(view, "countries", value), showNone(emptyView, "countries"));
  expect(choose(["US", "CN"])).toEqual(choose(["CN", "US"]));
});

test("showing a value again leaves the others as they are", () => {
  expect(address(showValue(at("hideTypes=place,policy"), "types", "place"))).toBe("hideTypes=policy");
  expect(address(showValue(at("onlyTypes=place"), "types", "policy"))).toBe("onlyTypes=place,policy");
  expect(address(showValue(at("onlyTypes=place"), "types", "place"))).toBe("onlyTypes=place");
});

test("all filters are cleared at once, but not what was hidden one by one, nor how it is drawn", () => {
  const view = setDim(setUndated(setAsOf(at("s=a&hide=b&onlyCountries=CN"), "2020"), false), true);
  expect(address(view)).toBe("s=a&hide=b&onlyCountries=CN&asOf=2020&undated=no&dim=yes");
  expect(address(clearFilters(view))).toBe("s=a&hide=b&dim=yes");
  expect(address(showAll(view, "countries"))).toBe("s=a&hide=b&asOf=2020&undated=no&dim=yes");
});
