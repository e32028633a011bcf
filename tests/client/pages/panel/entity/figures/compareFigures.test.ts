import {
  compareFigures,
  type FigureSet,
  measureOf,
} from "../../../../../../client/src/pages/panel/entity/figures/compareFigures.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";
import { realRows } from "../../../../../support/records/realRows.ts";

const told = ({ claims }: FigureSet) => claims.map(({ id, share_pct, quantity }) => `${id}: ${share_pct ?? quantity}`);

test("shares of one company held by another stand together, the newest first", () => {
  const sets = compareFigures([
    claimOf({ id: "1", subject: "a", predicate: "OWNS_STAKE_IN", object: "b", share_pct: 8, since: "2017" }),
    claimOf({ id: "2", subject: "a", predicate: "OWNS_STAKE_IN", object: "b", share_pct: 7.7, since: "2021" }),
    claimOf({ id: "3", subject: "b", predicate: "SUBSIDIARY_OF", object: "a", share_pct: 51, since: "2025" }),
    claimOf({ id: "4", subject: "c", predicate: "OWNS_STAKE_IN", object: "b", share_pct: 9 }),
  ]);
  expect(sets.map(told)).toEqual([["3: 51", "2: 7.7", "1: 8"]]);
});

test("the same figure for the same time is no difference", () => {
  const same = { subject: "a", predicate: "OWNS_STAKE_IN", object: "b", share_pct: 8, since: "2017" } as const;
  expect(compareFigures([claimOf({ id: "1", ...same }), claimOf({ id: "2", ...same })])).toEqual([]);
});

test("the same figure for another time is told", () => {
  const sets = compareFigures([
    claimOf({ id: "1", quantity: 15, unit: "t/yr", since: "2022" }),
    claimOf({ id: "2", quantity: 15, unit: "t/yr", since: "2025" }),
  ]);
  expect(sets.map(told)).toEqual([["2: 15", "1: 15"]]);
});

test("figures in different units are not laid side by side", () => {
  expect(
    compareFigures([claimOf({ id: "1", quantity: 5, unit: "t" }), claimOf({ id: "2", quantity: 9, unit: "patents" })]),
  ).toEqual([]);
});

test("shares of different things are not laid side by side, but capacities of one thing are", () => {
  const told = { unit: "%", quantity_kind: "share" } as const;
  expect(
    compareFigures([
      claimOf({
        id: "1",
        ...told,
        quantity: 44,
        quantity_of: "Europe's share of China's exports, January to March 2026",
      }),
      claimOf({ id: "2", ...told, quantity: 98, quantity_of: "China's share of EU demand" }),
      claimOf({ id: "3", ...told, quantity: 40, quantity_of: "Europe's share of China's exports, 2025" }),
    ]).map(({ claims }) => claims.map(({ id }) => id)),
  ).toEqual([["1", "3"]]);
  expect(
    compareFigures([
      claimOf({ id: "1", unit: "t/yr", quantity: 5, quantity_of: "capacity of magnets, actual" }),
      claimOf({ id: "2", unit: "t/yr", quantity: 9, quantity_of: "capacity of magnets, planned" }),
    ]),
  ).toHaveLength(1);
});

test("two grants of money are two, but two amounts for one grant at one time disagree", () => {
  const grant = { predicate: "FUNDS", unit: "USD", quantity_of: "award" } as const;
  expect(
    compareFigures([
      claimOf({ id: "1", ...grant, quantity: 5, since: "2020" }),
      claimOf({ id: "2", ...grant, quantity: 9, since: "2022" }),
    ]),
  ).toEqual([]);
  expect(
    compareFigures([
      claimOf({ id: "1", ...grant, quantity: 5, since: "2020" }),
      claimOf({ id: "2", ...grant, quantity: 9, since: "2020" }),
    ]).map(told),
  ).toEqual([["1: 5", "2: 9"]]);
});

test("what a figure measures does not depend on its date", () => {
  expect(
    [
      "concentrate price, first quarter of 2025",
      "concentrate price, 2024",
      "Concentrate price by 2027",
      "concentrate price from September 2017",
      "concentrate price, January to February 2026",
    ].map((quantity_of) => measureOf({ quantity_of })),
  ).toEqual(Array(5).fill("concentrate price"));
});

test("in the real data set it lists together the shares, prices and capacities of these claims, and no others", async () => {
  const { claims } = await realRows();
  const sets = compareFigures(claims.map((claim) => claimOf({ ...claim, id: claim.id })));
  expect(sets.map(({ claims: some }) => some.map(({ id }) => id).join(" "))).toEqual([
    "bao-125 bao-313",
    "mag-054 sou-023",
    "sou-098 wsu-038",
    "sou-099 wsu-037",
    "bao-094 bao-093 bao-092 bao-398 bao-091 bao-397 bao-396",
    "bao-143 mag-097",
    "mag-013 mag-011 mag-014",
    "mag-266 mag-042 mag-041",
    "mag-267 mag-062 mag-280",
    "mag-070 mag-278",
    "mag-116 mag-269",
    "mag-119 wsu-211",
    "mag-371 mag-207",
    "mag-208 mag-373",
    "mag-213 mag-384",
    "mag-401 mag-404 mag-385 mag-216 mag-292",
    "mag-400 mag-291 mag-403 mag-399 mag-394 mag-393 mag-241 mag-290",
    "mag-259 mag-396",
    "mag-275 mag-276",
    "mag-293 mag-402",
    "mag-309 mag-405",
    "mag-372 mag-406",
    "mag-377 mag-376",
    "sou-344 sou-343",
    "wsu-004 wsu-485",
    "wsu-281 wsu-280 wsu-024",
    "wsu-392 wsu-086",
    "wsu-409 wsu-088",
    "wsu-109 wsu-373",
    "wsu-218 wsu-355",
    "wte-089 wte-088",
    "wte-417 wte-211",
    "wsu-282 wsu-019",
  ]);
});
