import type { Claim } from "@atlas/server/contract";
import type { ClaimOrder } from "../../../../../../client/src/pages/panel/claim/claimOrder.ts";
import { orderClaims } from "../../../../../../client/src/pages/panel/entity/claims/orderClaims.ts";
import { claimOf } from "../../../../../support/records/clientRecords.ts";

function ordered(claims: Claim[], order: ClaimOrder) {
  const groups = orderClaims(claims, order, { id: "a", counts: [] });
  return Object.fromEntries(groups.map(({ phrase, claims: here }) => [phrase, here.map(({ id }) => id).join(" ")]));
}

test("the newest stand first, by the day on which they began, or else ended; those without a date last", () => {
  const claims = [
    claimOf({ id: "1", since: "2020" }),
    claimOf({ id: "2" }),
    claimOf({ id: "3", since: "2020-05", until: "2025" }),
    claimOf({ id: "4", until: "2024" }),
    claimOf({ id: "5", since: "2020" }),
  ];
  expect(ordered(claims, "newest")).toEqual({ "Newest first": "4 3 1 5", Undated: "2" });
});

const graded = [
  claimOf({ id: "1", evidence: "disputed", publisher_count: 2 }),
  claimOf({ id: "2", evidence: "corroborated", publisher_count: 2, since: "2020" }),
  claimOf({ id: "3", evidence: "corroborated", publisher_count: 5 }),
  claimOf({ id: "4", evidence: "self-reported", publisher_count: 0 }),
  claimOf({ id: "5", evidence: "corroborated", publisher_count: 2, since: "2022" }),
];

test("the best evidenced stand first: by grade, then by independent voices, then by date", () => {
  expect(ordered(graded, "best")).toEqual({ Corroborated: "3 5 2", "Self-reported": "4", Disputed: "1" });
  expect(Object.keys(ordered(graded, "best"))).toEqual(["Corroborated", "Self-reported", "Disputed"]);
});

test("the weakest first is the very reverse", () => {
  expect(Object.entries(ordered(graded, "weakest"))).toEqual([
    ["Disputed", "1"],
    ["Self-reported", "4"],
    ["Corroborated", "2 5 3"],
  ]);
});

test("the largest figure stands first within its unit, since only figures of one unit can be compared", () => {
  const claims = [
    claimOf({ id: "1", quantity: 5, unit: "t" }),
    claimOf({ id: "2", share_pct: 36 }),
    claimOf({ id: "3", quantity: -75, unit: "%" }),
    claimOf({ id: "4", quantity: 3000, unit: "CNY" }),
    claimOf({ id: "5" }),
    claimOf({ id: "6", quantity: 90, unit: "t" }),
    claimOf({ id: "7", quantity: 20, unit: "t" }),
  ];
  expect(Object.entries(ordered(claims, "largest"))).toEqual([
    ["Largest first, in tonnes", "6 7 1"],
    ["Largest first, in %", "3 2"],
    ["Largest first, in CNY", "4"],
    ["Without a figure", "5"],
  ]);
});

test("otherwise they stand by what they say", () => {
  expect(ordered([claimOf({ id: "1", subject: "a" })], "predicate")).toEqual({ supplies: "1" });
});
