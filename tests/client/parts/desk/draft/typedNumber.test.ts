import { typedFigure, typedNumber } from "../../../../../client/src/parts/desk/draft/typedNumber.ts";

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

test("Chinese units and numbers in ten thousands are read", () => {
  expect(["4万", "1.2亿", "0.07 万", "万"].map(typedNumber)).toEqual(["40000", "120000000", "700", null]);
  expect(typedFigure("40吨/年")).toEqual({ quantity: "40", unit: "t/yr" });
  expect(typedFigure("４０ 吨／年")).toEqual({ quantity: "40", unit: "t/yr" });
  expect(typedFigure("每年4万吨")).toEqual({ quantity: "40000", unit: "t/yr" });
  expect(typedFigure("3 万吨每年")).toEqual({ quantity: "30000", unit: "t/yr" });
  expect(typedFigure("1.2亿元")).toEqual({ quantity: "120000000", unit: "CNY" });
  expect(typedFigure("500台/年")).toEqual({ quantity: "500", unit: "units/yr" });
  expect(typedFigure("200公斤")).toEqual({ quantity: "200", unit: "kg" });
  expect(typedFigure("30%")).toEqual({ quantity: "30", unit: "%" });
});

test("a figure without a known unit stays as it was typed", () => {
  expect(["40", "40 lorries", "t/yr", ""].map(typedFigure)).toEqual([null, null, null, null]);
});
