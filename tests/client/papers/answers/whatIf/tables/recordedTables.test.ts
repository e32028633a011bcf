import { effectTables, userTables } from "../../../../../../client/src/papers/answers/whatIf/tables/recordedTables.ts";
import { WhatIfWords } from "../../../../../../client/src/papers/answers/whatIf/WhatIfWords.ts";
import { claimOf, entityOf } from "../../../../../support/records/clientRecords.ts";
import { dysprosium, effectOf, ruledOf, userOf } from "../../../../../support/records/whatIfRecords.ts";

const DAY = "2026-12-01";
const words = new WhatIfWords({
  entities: [...dysprosium.entities, entityOf({ id: "rule", type: "policy", name: "Rule 18" })],
  claims: [
    ...dysprosium.claims,
    ruledOf("rule", "tesla", { effect: "stopped", effect_short: "a plant shut a week", confirmed: "2025-06-10" }),
    ruledOf("rule", "bosch", { effect: "not-short", effect_day: null, evidence: "single-source" }),
    claimOf({
      ...{ id: "needs", subject: "bosch", predicate: "DEPENDS_ON", object: "dysprosium-oxide" },
      confirmed: "2026-03",
    }),
    claimOf({
      ...{ id: "buys", subject: "jl-mag", predicate: "SUPPLIES", object: "tesla", about: "sintered" },
      ...{ status: "planned", due: "2028", confirmed: "2026-01" },
    }),
  ],
});
const texts = ({ rows }: { rows: readonly { cells: readonly { text: string }[] }[] } = { rows: [] }) =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

test("the first circle has a row for each claim, with its mark, its words, its day, its rule and its own grade", () => {
  const [table, rest] = effectTables(
    {
      effects: [
        effectOf("bosch", ["rule-bosch"], { because: ["needs"] }),
        effectOf("tesla", ["rule-tesla"]),
        effectOf("cars", ["rule-tesla"], { kind: "sector", abroad: null }),
      ],
    },
    "China",
    words,
  );
  expect(table?.caption).toBe("Circle 1. Recorded effects outside China: 1 organisation, and 1 reported as not short");
  expect(texts(table)).toEqual([
    [
      ...["Germany", "Bosch", "○ not short: suppliers held up by licence papers", "not dated", "Rule 18"],
      ...["not dated", "Single source"],
    ],
    [
      ...["United States", "Tesla", "■ stopped: a plant shut a week", "June 2025", "Rule 18"],
      ...["June 2025", "Single source"],
    ],
  ]);
  expect(table?.rows[0]?.claimIds).toEqual(["rule-bosch", "needs"]);
  expect(table?.rows[1]?.cells[2]?.parts).toEqual([
    { before: "■ stopped: ", text: "a plant shut a week", to: expect.stringContaining("rule-tesla") },
  ]);
  expect(texts(rest).map(([country, name]) => [country, name])).toEqual([["no country recorded", "Electric vehicles"]]);
});

test("the second circle says what is recorded and when it was last confirmed; what is only planned comes apart", () => {
  const users = [userOf("bosch", ["needs"]), userOf("tesla", ["buys"], { way: "supplied", from_there: true })];
  const [current, , old] = userTables({ users }, { place: "China", day: DAY }, words);
  expect(current?.caption).toBe("Circle 2. Recorded users outside China: 1 organisation");
  expect(texts(current)).toEqual([
    [
      ...["Germany", "Bosch", "Depends on dysprosium oxide; from whom is not recorded"],
      ...["March 2026", "Single source"],
    ],
  ]);
  expect(texts(old)).toEqual([
    [
      ...["United States", "Tesla", "Sintered NdFeB magnets from JL MAG", "planned for 2028 (as of January 2026)"],
      ...["January 2026", "Single source"],
    ],
  ]);
});
