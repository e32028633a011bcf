import { entityFacts } from "../../../client/src/detail/entityFacts.ts";
import { entityOf } from "../../support/clientRecords.ts";

test("an organisation is its kind, its seat, its age and its ticker", () => {
  const entity = entityOf({
    id: "x",
    kind: "listed-company",
    country: "CN",
    city: "Baotou",
    founded: "1997-09",
    ticker: "600111.SH",
  });
  expect(entityFacts(entity)).toEqual(["Listed company", "Baotou, China", "founded September 1997", "600111.SH"]);
});

test("a technology has no kind of its own, but a stage", () => {
  expect(entityFacts(entityOf({ id: "x", type: "technology", stage: "metal-and-alloy" }))).toEqual([
    "Technology",
    "stage: metal and alloy",
  ]);
});

test("a policy has a jurisdiction and a date", () => {
  const entity = entityOf({ id: "x", type: "policy", kind: "export-control", country: "EU", date: "2025-10-09" });
  expect(entityFacts(entity)).toEqual(["Export control", "European Union", "9 October 2025"]);
});
