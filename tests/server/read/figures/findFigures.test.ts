import { areEqual } from "../../../../server/src/read/figures/comparedFigures.ts";
import type { Figure } from "../../../../server/src/read/figures/Figure.ts";
import { findFigures } from "../../../../server/src/read/figures/findFigures.ts";

const short = ({ kind, value, upTo, unit, isRate }: Figure) =>
  kind === "date"
    ? [day(value), day(upTo)].join(" to ")
    : `${value === upTo ? value : `${value} to ${upTo}`} ${unit}${isRate ? " a year" : ""}`;
const day = (value: number) => new Date(value).toISOString().slice(0, 10);

test.each([
  ["supplying 800,000 tons of green steel", ["800000 t"]],
  ["Twelve solid-state hydrogen storage products", ["12 products"]],
  ["十二种产品", ["12 products"]],
  ["10x more, grown tenfold", ["10 times", "10 times"]],
  ["trains at 400 km/h", ["400 km/h"]],
  ["3,100 tonnes of concentrate per month", ["37200 t a year"]],
  ["0.8 million kg of waste", ["800 t"]],
  ["2 kt of magnets a year", ["2000 t a year"]],
  ["稀土金属1.22万吨，增长24%", ["12200 t", "24 %"]],
  ["到2025年底形成年产80万台", ["2025-01-01 to 2025-12-31", "800000 units a year"]],
  ["1,000 motors a month for two years", ["12000 units a year", "2 years"]],
  ["about 12,000 e-Vitara cars", ["12000 units"]],
  ["时速400公里，时速达80千米", ["400 km/h", "80 km/h"]],
  ["全长400公里", ["400000 m"]],
  ["a factory called 10X, and 10X more patents", ["10 times"]],
  ["1,000 short tons or 1,000 long tons", ["907.18474 t", "1016.0469088 t"]],
  ["总投资78亿元，百分之三十", ["7800000000 CNY", "30 %"]],
  [
    "seven million dollars, a billion dollars, A$195 million, €5m",
    ["7000000 USD", "1000000000 USD", "195000000 AUD", "5000000 EUR"],
  ],
  ["30–70% of the dysprosium", ["30 to 70 %"]],
  [
    "on 7 June 2025, in May 2025 and Q3 2025",
    ["2025-06-07 to 2025-06-07", "2025-05-01 to 2025-05-31", "2025-07-01 to 2025-09-30"],
  ],
  ["the first half of 2025; 2024年第一季度", ["2025-01-01 to 2025-06-30", "2024-01-01 to 2024-03-31"]],
  ["2021年12月23日", ["2021-12-23 to 2021-12-23"]],
  ["one of the largest, at first", []],
])("%s", (text, expected) => {
  const found = findFigures(text);
  // A number without a unit measures nothing by itself.
  expect(found.filter(({ unit }) => unit !== "").map(short)).toEqual(expected);
  for (const { start, end, written } of found) expect(text.slice(start, end).trim()).toBe(written);
});

test.each([
  ["800,000 tons", "800,000 tonnes", true],
  ["1.22万吨", "12,197 tonnes", true],
  ["about 1,300 tonnes", "1,404 tonnes", false],
  ["38.45%", "37%", false],
  ["In 2025", "on 7 June 2025", true],
  ["in May 2025", "on 7 June 2025", false],
])("%s and %s are equal: %s", (one, other, expected) => {
  const [a] = findFigures(one);
  const [b] = findFigures(other);
  if (a === undefined || b === undefined) throw new Error("no figure");
  expect(areEqual(a, b)).toBe(expected);
});
