import {
  allows,
  clearFilters,
  setAsOf,
  setDim,
  setUndated,
  showAll,
  showNone,
  showOnly,
  showValue,
  toggleValue,
} from "../../../../client/src/url/view/filterChanges.ts";
import { emptyView, formatView, parseView } from "../../../../client/src/url/view/viewState.ts";
import { entityTypeIds } from "../../../../server/src/rules/vocabulary.ts";

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
