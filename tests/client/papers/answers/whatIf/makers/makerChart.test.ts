import { makerChart } from "../../../../../../client/src/papers/answers/whatIf/makers/makerChart.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";
import { dysprosium, makerOf, thingOf } from "../../../../../support/records/whatIfRecords.ts";

const made = { quantity_kind: "actual", unit: "t/yr", since: "2025" } as const;
const claims = [
  claimOf({ id: "lynas-25", ...made, quantity: 26 }),
  claimOf({ id: "bosch-25", ...made, quantity: 40 }),
  claimOf({ id: "tesla-19", ...made, quantity: 900, since: "2019" }),
  claimOf({ id: "jl-plan", ...made, quantity_kind: "planned", quantity: 600, due: "2027-06" }),
];
const words = new WhatIfWords({ entities: dysprosium.entities, claims });

test("amounts of one measure, unit and year share a scale, what is planned is a series of its own, and the rest is named", () => {
  const left = [
    makerOf("lynas", { amount: "lynas-25" }),
    makerOf("bosch", { amount: "bosch-25" }),
    makerOf("tesla", { amount: "tesla-19" }),
    makerOf("europe"),
  ];
  const announced = [makerOf("jl-mag", { planned: "jl-plan" })];
  const chart = makerChart(thingOf("dysprosium-oxide", { left, announced }), words, "/what-if");
  expect(chart?.bars.map(({ label, counts }) => [label, ...counts])).toEqual([
    ["Bosch", 40, 0],
    ["Lynas", 26, 0],
    ["JL MAG, planned for 2027", 0, 600],
  ]);
  expect(chart?.sentence).toBe(
    "Tonnes a year; bars of what is made: figures of 2025; plans have their own years. Not drawn, of another year, unit, measure or place: Tesla. No amount a year is recorded for European wind industry.",
  );
});

test("a single amount is no chart", () => {
  const left = [makerOf("lynas", { amount: "lynas-25" }), makerOf("tesla", { amount: "tesla-19" })];
  expect(makerChart(thingOf("dysprosium-oxide", { left }), words, "/what-if")).toBeNull();
});
