import { typedFigure, typedNumber } from "../../../../../client/src/desk/common/draft/typedNumber.ts";

test("a number loses its thousands separators and per cent sign", () => {
  expect(["40", "1,200", "12 000", "36.5 %", "51%", "−3", "-0.25"].map(typedNumber)).toEqual([
    "40",
    "1200",
    "12000",
    "36.5",
    "51",
    "-3",
    "-0.25",
  ]);
});

test("what is no plain number is none", () => {
  expect(["", "forty", "1,5", "1.2.3", "10 t", "1e5"].map(typedNumber)).toEqual(Array(6).fill(null));
});

test("a figure is split into number and unit", () => {
  expect(typedFigure("40 t/yr")).toEqual({ quantity: "40", unit: "t/yr" });
  expect(typedFigure("1,200 tonnes a year")).toEqual({ quantity: "1200", unit: "t/yr" });
  expect(typedFigure("12.5%")).toEqual({ quantity: "12.5", unit: "%" });
  expect(typedFigure("3 usd")).toEqual({ quantity: "3", unit: "USD" });
});

test("a figure without a known unit stays as it was typed", () => {
  expect(["40", "40 lorries", "t/yr", ""].map(typedFigure)).toEqual([null, null, null, null]);
});
