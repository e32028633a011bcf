import { entityFacts } from "../../../../../client/src/pages/panel/entity/entityFacts.ts";
import { entityOf } from "../../../../support/records/clientRecords.ts";

const told = (entity: Parameters<typeof entityFacts>[0]) => entityFacts(entity).map(({ name, value }) => [name, value]);

test("an organisation has a kind, an age and, if it is listed, a ticker", () => {
  const entity = entityOf({ id: "x", kind: "listed-company", founded: "1997-09", ticker: "300748.SZ;06680.HK" });
  expect(told(entity)).toEqual([
    ["Kind", "Listed company"],
    ["Founded", "September 1997"],
    ["Ticker", "300748.SZ, 06680.HK"],
  ]);
});

test("what is not stated is not invented: a listed company without a ticker, a university without a year", () => {
  expect(told(entityOf({ id: "x", kind: "listed-company" }))).toEqual([
    ["Kind", "Listed company"],
    ["Founded", null],
    ["Ticker", null],
  ]);
  expect(told(entityOf({ id: "x", kind: "university" }))).toEqual([
    ["Kind", "University"],
    ["Founded", null],
  ]);
});

test("a technology has a stage, a policy a jurisdiction and a date, a place coordinates, and a sector nothing", () => {
  expect(told(entityOf({ id: "x", type: "technology", stage: "metal-and-alloy" }))).toEqual([
    ["Stage", "metal and alloy"],
  ]);
  expect(
    told(entityOf({ id: "x", type: "policy", kind: "export-control", country: "EU", date: "2025-10-09" })),
  ).toEqual([
    ["Kind", "Export control"],
    ["Jurisdiction", "European Union"],
    ["Date", "9 October 2025"],
  ]);
  expect(told(entityOf({ id: "x", type: "place", kind: "city", country: "CN", lat: 40.65, lon: 109.84 }))).toEqual([
    ["Kind", "City"],
    ["Country or region", "China"],
    ["Coordinates", "40.65° N, 109.84° E"],
  ]);
  expect(told(entityOf({ id: "x", type: "place", lat: -28.9, lon: -92.45 })).at(-1)).toEqual([
    "Coordinates",
    "28.9° S, 92.45° W",
  ]);
  expect(told(entityOf({ id: "x", type: "sector" }))).toEqual([]);
});

test("a product and a sector tell their step of the chain, and a sector of one country that country", () => {
  expect(told(entityOf({ id: "x", type: "product", chain_step: "oxide" }))).toEqual([["Step of the chain", "oxide"]]);
  expect(told(entityOf({ id: "x", type: "product" }))).toEqual([]);
  expect(told(entityOf({ id: "x", type: "sector", chain_step: "by-chain", country: "JP" }))).toEqual([
    ["Step of the chain", "several steps"],
    ["Country or region", "Japan"],
  ]);
});
