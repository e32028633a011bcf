import type { Claim } from "@atlas/server/contract";
import { columnValues } from "@atlas/server/vocabulary";
import { figureText, shareText, withKind } from "../../../../client/src/model/words/figureText.ts";
import { claimOf } from "../../../support/records/clientRecords.ts";

const cases: [Partial<Claim>, kind: string, text: string][] = [
  [
    { quantity: 400_000_000, unit: "USD", quantity_of: "preferred stock", quantity_kind: "actual" },
    "Actual figure",
    "USD 400 million (preferred stock)",
  ],
  [
    { quantity: 13_100_000_000, unit: "CNY", quantity_of: "market, 2030", quantity_kind: "forecast" },
    "Forecast",
    "CNY 13.1 billion (market, 2030)",
  ],
  [
    { quantity: 25_000, unit: "units/yr", quantity_of: "motors", quantity_kind: "capacity" },
    "Capacity",
    "25,000 units a year (motors)",
  ],
  [
    { quantity: -8.66, unit: "%", quantity_of: "share price", quantity_kind: "change" },
    "Change",
    "−8.66% (share price)",
  ],
  [{ quantity: 10, unit: "%", quantity_of: "rail life", quantity_kind: "change" }, "Change", "+10% (rail life)"],
  [
    { quantity: 26_834, unit: "CNY/t", quantity_of: "concentrate", quantity_kind: "price" },
    "Price",
    "CNY 26,834 a tonne (concentrate)",
  ],
  [{ quantity: 850, unit: "km", quantity_of: "pipe", quantity_kind: "minimum" }, "At least", "850 km (pipe)"],
  [{ quantity: 0.9, unit: "kg", quantity_of: null, quantity_kind: "maximum" }, "At most", "0.9 kg"],
  [
    { quantity: 253.3, unit: "kJ/m3", quantity_of: "energy product", quantity_kind: "actual" },
    "Actual figure",
    "253.3 kJ/m³ (energy product)",
  ],
];

test.each(cases)("a figure names its kind, unit and measure: %j", (claim, kind, text) => {
  expect(figureText(claimOf({ id: "c", ...claim }))).toMatchObject({ kind, text });
});

test("what stands beside its kind does not say it again, and what stands alone does", () => {
  const capacity = { quantity: 5, unit: "t/yr", quantity_of: "capacity of magnets at A, actual" } as const;
  const claim = claimOf({ id: "c", ...capacity, quantity_kind: "capacity" });
  expect(figureText(claim)?.text).toBe("5 tonnes a year (magnets at A, actual)");
  expect(figureText(claim, "some")?.text).toBe("5 tonnes a year (capacity of magnets at A, actual)");
  const planned = claimOf({
    id: "c",
    ...capacity,
    quantity_of: "capacity of steel, planned",
    quantity_kind: "planned",
  });
  for (const labelled of ["all", "some"] as const)
    expect(figureText(planned, labelled)?.measured).toBe("capacity of steel");
});

test("one of a unit is singular", () => {
  const text = (quantity: number, unit: string) => figureText(claimOf({ id: "c", quantity, unit }))?.text;
  expect([text(1, "t/yr"), text(1.5, "t/yr"), text(1, "patents"), text(1, "CNY/t"), text(-1, "t")]).toEqual([
    "1 tonne a year",
    "1.5 tonnes a year",
    "1 patent",
    "CNY 1 a tonne",
    "−1 tonne",
  ]);
});

test("a claim without a figure has none", () => {
  expect(figureText(claimOf({ id: "c" }))).toBeNull();
});

test("every kind and unit of the data set is written as something", () => {
  for (const quantity_kind of columnValues.quantityKind) {
    for (const unit of columnValues.unit) {
      const figure = figureText(claimOf({ id: "c", quantity: 2, unit, quantity_of: "x", quantity_kind }));
      expect(figure?.kind).not.toBe("");
      expect(figure?.text).toMatch(/2/);
    }
  }
});

test("a figure that is not reached says so before it, and one that is stands alone", () => {
  const told = columnValues.quantityKind.map((quantity_kind) => withKind(claimOf({ id: "c", quantity_kind }), "5 t"));
  expect(told.filter((text) => text !== "5 t").toSorted()).toEqual([
    "At least: 5 t",
    "At most: 5 t",
    "Change: 5 t",
    "Forecast: 5 t",
    "Planned: 5 t",
    "Quota: 5 t",
    "Share: 5 t",
  ]);
  expect(withKind(claimOf({ id: "c" }), "5 t")).toBe("5 t");
});

test("a share keeps the precision given", () => {
  expect([76.835, 51, 0.5].map(shareText)).toEqual(["76.835%", "51%", "0.5%"]);
});
