import { filters as filtersAddress } from "../../../../client/src/model/address/view/filters.ts";
import { entityPasses, entityValues } from "../../../../client/src/picture/graph/display.ts";
import { filtersOf } from "../../../support/oracles/filters.ts";
import { entityOf } from "../../../support/records/clientRecords.ts";

const framework = entityOf({ id: "framework", type: "policy", country: "US;AU" });

test("what is of several countries has each of them as a value, and what has none is unstated", () => {
  expect(entityValues(framework, "countries")).toEqual(["US", "AU"]);
  expect(entityValues(entityOf({ id: "body" }), "countries")).toEqual(["unstated"]);
  expect(entityValues(entityOf({ id: "magnets", type: "technology" }), "countries")).toEqual([]);
});

test("a filter of countries lets it through by any of them, also after it went through an address", () => {
  const passes = (filters: Parameters<typeof filtersOf>[0]) =>
    entityPasses(framework, filtersAddress.parse(filtersAddress.format(filtersOf(filters))));
  const values = entityValues(framework, "countries");
  expect(passes({ only: { countries: ["AU"] } })).toBe(true);
  expect(passes({ only: { countries: ["CN"] } })).toBe(false);
  expect(passes({ hide: { countries: ["US"] } })).toBe(true);
  expect(passes({ hide: { countries: [...values] } })).toBe(false);
});
