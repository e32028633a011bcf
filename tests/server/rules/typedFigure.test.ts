import { figureWithin, typedFigure, withoutBound } from "../../../server/src/rules/typedFigure.ts";
import { decimalSignIn, typedNumber } from "../../../server/src/rules/typedNumber.ts";
import { typedUnit } from "../../../server/src/rules/typedUnit.ts";

test("a number loses its thousands separators and per cent sign", () => {
  expect(["40", "1,200", "12 000", "36.5 %", "51%", "−3", "-0.25"].map((text) => typedNumber(text))).toEqual([
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
  expect(["", "forty", "1.2.3", "1,2,3", "12,34.5", "10 t", "30 m", "1e5"].map((text) => typedNumber(text))).toEqual(
    Array(8).fill(null),
  );
});

test("a figure is split into number and unit", () => {
  expect(typedFigure("40 t/yr")).toEqual({ quantity: "40", unit: "t/yr" });
  expect(typedFigure("1,200 tonnes a year")).toEqual({ quantity: "1200", unit: "t/yr" });
  expect(typedFigure("12.5%")).toEqual({ quantity: "12.5", unit: "%" });
  expect(typedFigure("3 usd")).toEqual({ quantity: "3", unit: "USD" });
});

test("Chinese units and numbers in ten thousands are read", () => {
  expect(["4万", "1.2亿", "0.07 万", "万"].map((text) => typedNumber(text))).toEqual([
    "40000",
    "120000000",
    "700",
    null,
  ]);
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
  expect(["40", "40 lorries", "t/yr", ""].map((text) => typedFigure(text))).toEqual([null, null, null, null]);
});

test("decimals stand after a comma or a point, as the number shows or the column says", () => {
  const numbers = ["1.200,5", "1,200.5", "1 200,5", "1'200", "1.200.000", "0,5", "0.500", "12,50"];
  expect(numbers.map((text) => typedNumber(text))).toEqual([
    ...["1200.5", "1200.5", "1200.5", "1200", "1200000", "0.5", "0.500", "12.50"],
  ]);
  expect([typedNumber("1.200", "comma"), typedNumber("1.200", "point"), typedNumber("1,200", "comma")]).toEqual([
    ...["1200", "1.200", "1.200"],
  ]);
  expect(["1.200,5", "1,200.5", "1.200", "1,200", "1.200.000", "12,5", "1200"].map(decimalSignIn)).toEqual([
    ...["comma", "point", "open", "open", "comma", "comma", null],
  ]);
});

test.each([
  ["200 t/a", "200", "t/yr"],
  ["1.200,5 t/Jahr", "1200.5", "t/yr"],
  ["1 200,5 tonnes/an", "1200.5", "t/yr"],
  ["500 tonnes per annum", "500", "t/yr"],
  ["40 t pro Monat", "40", "t/month"],
  ["200 tpa", "200", "t/yr"],
  ["30 kt", "30000", "t"],
  ["2.5 ktpa", "2500", "t/yr"],
  ["8,39 Prozent", "8.39", "%"],
  ["$58.5 million", "58500000", "USD"],
  ["US$30m", "30000000", "USD"],
  ["1,2 Mrd. EUR", "1200000000", "EUR"],
  ["30 m", "30", "m"],
])("%j is %s %s", (text, quantity, unit) => {
  expect(typedFigure(text)).toEqual({ quantity, unit });
});

test("a figure within words is found, and the words without it", () => {
  expect(figureWithin("owns 38 % of")).toEqual({ figure: { quantity: "38", unit: "%" }, rest: "owns of" });
  expect(figureWithin("hält 25,1 % an")).toEqual({ figure: { quantity: "25.1", unit: "%" }, rest: "hält an" });
  expect(figureWithin("持股38%")).toEqual({ figure: { quantity: "38", unit: "%" }, rest: "持股" });
  expect(figureWithin("supplies 40 t/yr of magnets to")).toEqual({
    figure: { quantity: "40", unit: "t/yr" },
    rest: "supplies of magnets to",
  });
  expect([figureWithin("supplies magnets"), figureWithin("supplied 3 plants")]).toEqual([null, null]);
});

test("at least, at most and about are told from the number that they stand before", () => {
  expect(["> 200 t", "bis zu 30 kg", "ca. 5 t", "over $30m", "约200吨", "200 t"].map(withoutBound)).toEqual([
    { text: "200 t", bound: "minimum" },
    { text: "30 kg", bound: "maximum" },
    { text: "5 t", bound: "about" },
    { text: "$30m", bound: "minimum" },
    { text: "200吨", bound: "about" },
    { text: "200 t", bound: null },
  ]);
});

test("a unit that the data do not have is none", () => {
  expect(["lorries", "t/day", "", "per year"].map(typedUnit)).toEqual([null, null, null, null]);
});
